using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Repair;

/// <summary>Turns blocks into sections: gathers items to lists, parts what runs together, and cuts text into sentences.</summary>
internal sealed class Outliner(ArticleLanguage language)
{
    private const int ShortItem = 8;
    private const int FewestTerms = 3;

    private readonly SentenceCutter _cutter = new(language);
    private readonly Fragments _fragments = new(language);
    private readonly LineShape _shape = new(language);
    private readonly List<ArticleSection> _sections = [];
    private readonly List<Part> _parts = [];
    private readonly List<ImmutableArray<Statement>> _items = [];
    private Statement? _heading;
    private int _level;
    private bool _isNumbered;

    /// <summary>What the file itself showed to be no part of the article, with the reasons.</summary>
    public List<(Statement Statement, string Reason)> Asides { get; } = [];

    public List<ArticleSection> Outline(IReadOnlyList<ArticleBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }

        CloseSection();
        return _sections;
    }

    private void Add(ArticleBlock block)
    {
        switch (block)
        {
            case ArticleBlock.Heading heading:
                CloseSection();
                (_heading, _level, _isNumbered) = (new Statement(heading.Text[Marks.Length(heading.Text, language.QuestionMarks)..].Trim(), heading.Line), heading.Level, heading.IsNumbered);
                break;
            case ArticleBlock.Item item:
                AddItem(item.Text);
                break;
            case ArticleBlock.Aside aside:
                Asides.Add((new Statement(aside.Text.Text, aside.Line), aside.Reason));
                break;
            case ArticleBlock.Paragraph paragraph:
                AddParagraph(paragraph.Text);
                break;
            case ArticleBlock.Table table:
                CloseList();
                _parts.Add(new Part.Table([.. table.Rows.Select(row =>
                    row.Cells.Select(cell => new Statement(cell, row.Line)).ToImmutableArray())]));
                break;
        }
    }

    private void AddParagraph(LinedText text)
    {
        if (Marks.Length(text.Text, language.QuestionMarks) is > 0 and var mark && text.Text.IndexOf('?', mark) is > 0 and var end)
        {
            Add(new ArticleBlock.Heading(text.Text[mark..(end + 1)], 0, text.Line));
            text = text.Slice(end + 1, text.Text.Length);
        }

        text = text.Slice(Marks.Length(text.Text, language.AnswerMarks), text.Text.Length);
        text = text.Slice(LineSplitter.NumberLength(text.Text), text.Text.Length);
        if (text.Text.Length == 0)
        {
            return;
        }

        if (IsRunTogetherList(text) || AreTerms(text))
        {
            AddItem(text);
            return;
        }

        if (_heading is not null && language.PointHeads.Are(_heading.Text) && _cutter.Pieces(text, isList: false).ToImmutableArray() is { Length: >= FewestTerms } points)
        {
            AddWhole(points);
            return;
        }

        CloseList();
        if (IsAnnounced && InlineItems.BetweenSemicolons(text) is { Length: > 0 } parted)
        {
            AddWhole(parted);
            return;
        }

        if (InlineItems.BehindColon(text) is var (head, items))
        {
            _parts.Add(new Part.Text([.. _cutter.Cut(head)]));
            AddWhole(items);
            return;
        }

        // What is furniture as a whole is not parted: the name of a site looks like words that ran together.
        if (!_shape.IsSentence(text.Text) && language.FurnitureOf(text.Text) is not null)
        {
            _parts.Add(new Part.Text([new Statement(Blanks.Single(text.Text), text.Line)]));
            return;
        }

        var sentences = _fragments.Join([.. _cutter.Pieces(text, isList: !_shape.IsSentence(text.Text)).SelectMany(_cutter.Cut)]);
        if (sentences.Length > 0)
        {
            _parts.Add(new Part.Text(sentences));
        }
    }

    /// <summary>Whether a paragraph is several explained terms that ran together.</summary>
    private bool AreTerms(LinedText text) => _cutter.Pieces(text, isList: true).ToArray() is { Length: >= FewestTerms } pieces && pieces.All(piece => Terms.Split(piece.Text) is not null);

    private bool IsAnnounced => _parts.LastOrDefault() is Part.Text { Sentences: [.., var last] } && _shape.IsAnnouncement(last.Text);

    /// <summary>Whether a paragraph behind an announcement is a list that lost its bullets.</summary>
    private bool IsRunTogetherList(LinedText text) =>
        _items.Count == 0 && !language.Furniture.Any(kind => kind.Is(text.Text)) && IsAnnounced
        && _cutter.Pieces(text, isList: true).Count() > 1 && !_shape.IsSentence(_cutter.Pieces(text, isList: true).First().Text + " ");

    /// <summary>Adds items that stand apart already.</summary>
    private void AddWhole(ImmutableArray<LinedText> items) => _items.AddRange(items.Select(item => _cutter.Cut(item).ToImmutableArray()));

    /// <summary>Adds an item, or the items that ran together in it.</summary>
    private void AddItem(LinedText text)
    {
        text = LineSplitter.WithoutBullet(text);
        var pieces = _cutter.Pieces(text, isList: true).ToArray();
        foreach (var piece in pieces)
        {
            var sentences = _cutter.Cut(piece).ToImmutableArray();
            if (sentences.Length == 0)
            {
                continue;
            }

            if (pieces.Length > 1 && _items.Count > 0 && piece != pieces[0] && language.Openers.Start(piece.Text) && Terms.Split(piece.Text) is null
                && Words.Of(piece.Text).Length > ShortItem / 2)
            {
                _items[^1] = _items[^1].AddRange(sentences);
            }
            else
            {
                _items.Add(sentences);
            }
        }
    }

    private void CloseList()
    {
        if (_items.Count > 0)
        {
            _parts.Add(new Part.List([.. _items]));
            _items.Clear();
        }
    }

    private void CloseSection()
    {
        CloseList();
        if (_heading is not null || _parts.Count > 0)
        {
            _sections.Add(new ArticleSection(_heading, _level, [.. _parts]) { IsNumbered = _isNumbered });
        }

        _parts.Clear();
        (_heading, _level, _isNumbered) = (null, 0, false);
    }
}
