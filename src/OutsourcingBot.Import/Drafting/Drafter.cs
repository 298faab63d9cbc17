using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;
using OutsourcingBot.Import.Repair;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Goes through an article section by section and writes the draft.</summary>
internal sealed class Drafter
{
    /// <summary>So many sentences under the heading that introduces a subject are its definition.</summary>
    private const int LongestDefinition = 3;
    private const int FewestPoints = 3;

    private readonly Article _article;
    private readonly Draft _draft;
    private readonly MissingLists _missing;
    private readonly ListDrafter _lists;
    private readonly ComparisonDrafter _comparisons;
    private readonly Coverage _coverage;
    private readonly TopicDrafter _topics;
    private readonly LineShape _shape;
    private readonly List<Statement> _loose = [];
    private int? _subject;
    private bool _isAmongQuestions;
    private bool _isAmongDifferences;

    public Drafter(Article article, string title)
    {
        _article = article;
        _draft = new Draft(title, article.Language, article.Subjects);
        _missing = new MissingLists(article.Language, article.Subjects, article.Ledger);
        _lists = new ListDrafter(article, _draft, _missing);
        _comparisons = new ComparisonDrafter(article, _draft.Comparison);
        _coverage = new Coverage(article.Language, article.Subjects);
        _topics = new TopicDrafter(article, _draft);
        _shape = new LineShape(article.Language);
    }

    public Draft Write(IReadOnlyList<Tooltip> tooltips)
    {
        var sections = _article.Sections;
        for (var i = 0; i < sections.Count; i++)
        {
            Add(sections[i], SectionKind.Of(sections[i], i == 0 && sections[i].Level == 1, _isAmongQuestions, _article.Language, _article.Subjects));
        }

        var all = sections.SelectMany(Statements.Of).ToArray();
        _missing.Fill(all);
        foreach (var statement in all.Where(_article.Ledger.IsKept))
        {
            _coverage.Add(statement);
        }

        foreach (var row in _draft.Comparison.Rows)
        {
            _coverage.AddRow(row.Text, row.Line);
        }

        for (var subject = 0; subject < _article.Subjects.All.Length; subject++)
        {
            foreach (var list in _draft.DefinitionOf(subject).Sections.Where(section => section.Items.Count > 0))
            {
                _coverage.AddList(subject, list.Items.Select(item => $"{item.Name} {item.Meaning}").Prepend(list.Heading));
            }
        }

        new LooseStatements(_article, _draft, _coverage, _topics).Place(_loose);
        new GlossaryDrafter(_article, _draft).Add(tooltips);
        new Completion(_article, _draft).Complete(all);
        return _draft;
    }

    private void Add(ArticleSection section, SectionKind kind)
    {
        if (section.Heading is { } heading)
        {
            _article.Ledger.Record(heading, new Fate.Structure());
        }

        var isQuestion = section.Heading?.Text.EndsWith('?') == true;
        _isAmongQuestions = kind is SectionKind.Questions || (_isAmongQuestions && isQuestion);
        _isAmongDifferences = kind is SectionKind.Comparison || (_isAmongDifferences && kind is SectionKind.Other && !isQuestion);
        switch (kind)
        {
            case SectionKind.OfSubject(var subject):
                _subject = subject;
                AddDefinition(_draft.DefinitionOf(subject), _draft.MoreOf(subject), _comparisons.AddTables(section), subject);
                break;
            case SectionKind.OfParent:
                AddDefinition(_draft.Parent, _draft.MoreOfParent, section, subject: null);
                break;
            case SectionKind.Comparison:
                _subject = null;
                _loose.AddRange(_lists.WithoutCounted(_comparisons.Add(section, aspect: null, isComparison: true).Parts.SelectMany(Statements.Of)));
                break;
            case SectionKind.Loose:
                AddLoose(section);
                break;
            case SectionKind.Questions:
                _subject = null;
                new QuestionDrafter(_article, _draft.Questions).Add(section);
                break;
            case SectionKind.Glossary:
                new GlossaryDrafter(_article, _draft).Add(section);
                break;
            default:
                AddOther(section);
                break;
        }
    }

    private void AddLoose(ArticleSection section)
    {
        var left = _comparisons.Add(section, aspect: null, isComparison: false);
        if (section.Heading is { Text: var heading } && _article.Language.PointHeads.Are(heading) && left.Parts is [Part.List { Items.Length: >= FewestPoints }])
        {
            var points = new DraftSection(2, heading.TrimEnd(':', '.'));
            _draft.Others.Add(points);
            _lists.Add(points, left.Parts, heading, subject: null, sentence => Put(sentence, points));
        }
        else
        {
            _loose.AddRange(_lists.WithoutCounted(left.Parts.SelectMany(Statements.Of)));
        }
    }

    private void AddDefinition(DraftSection definition, DraftSection more, ArticleSection section, int? subject)
    {
        _lists.Add(definition, section.Parts, section.Heading!.Text, subject, sentence =>
        {
            var topic = definition.Sentences.Count > 0 && !OthersThan(subject, sentence.Text).Any() ? _topics.SectionFor(sentence.Text, subject) : null;
            var isDefinition = topic is null && definition.Sentences.Count < LongestDefinition && definition.Items.Count == 0 && more.Sentences.Count == 0;
            Put(sentence, topic ?? (isDefinition ? definition : more));
            if (isDefinition)
            {
                _topics.AddAim(sentence, subject);
            }
        });
    }

    private void AddOther(ArticleSection section)
    {
        var heading = section.Heading!.Text;
        var named = _article.Subjects.NamedIn(heading);
        var areSeveral = SubjectsIn(section).Length > 1;
        var isAspect = !heading.EndsWith('?') && (named.Length == 0 || (named.Length == 1 && _isAmongDifferences && areSeveral));
        var aspect = isAspect ? heading.TrimEnd(':', '.') : null;
        var left = _article.Subjects.AreCompared && !_isAmongQuestions && (isAspect || named.Length != 1)
            ? _comparisons.AddPairs(section, aspect, isComparison: isAspect && (_isAmongDifferences || areSeveral))
            : _comparisons.AddTables(section);
        if (left.Parts.IsEmpty)
        {
            return;
        }

        var target = new DraftSection(_isAmongQuestions ? 3 : 2, heading.TrimEnd(':', '.'));
        var subject = named is [var only] ? only : SubjectOf(left);
        if (!_isAmongQuestions && subject is { } about && IsListAlone(left.Parts) && _article.Language.ListKind(Words.Of(heading)) is not null)
        {
            target = _draft.DefinitionOf(about);
        }
        else if (_isAmongQuestions)
        {
            target = _draft.Questions.Under(target.Heading);
        }
        else if (subject is { } index)
        {
            target = _draft.DefinitionOf(index).Under(target.Heading);
        }
        else if (_draft.Others.Find(other => other.Heading == target.Heading) is { } known)
        {
            target = known;
        }
        else
        {
            _draft.Others.Add(target);
        }

        _lists.Add(target, left.Parts, heading, subject, sentence => Put(sentence, target));
    }

    /// <summary>Whether parts are a list and no more than what announces it.</summary>
    private bool IsListAlone(ImmutableArray<Part> parts) => parts is [Part.List] || (parts is [Part.Text { Sentences: [var only] }, Part.List] && _shape.IsAnnouncement(only.Text));

    /// <summary>The subject of a section whose heading names none: the only one that its sentences name, else that of the section above.</summary>
    private int? SubjectOf(ArticleSection section)
    {
        var named = SubjectsIn(section);
        return named is [var only] ? only : named.Length == 0 ? _subject : null;
    }

    private IEnumerable<int> OthersThan(int? subject, string text) => _article.Subjects.NamedIn(text).Where(named => named != subject);

    private int[] SubjectsIn(ArticleSection section) =>
        [.. section.Parts.SelectMany(Statements.Of).SelectMany(statement => _article.Subjects.NamedIn(statement.Text)).Distinct()];

    private void Put(Statement statement, DraftSection section)
    {
        section.Sentences.Add(statement.Text);
        _article.Ledger.Record(statement, new Fate.Kept(section.Heading));
    }
}
