using System.Collections.Immutable;
using Markdig.Syntax;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Reads the items of a Markdown list; one in a list within a list is an item of its own.</summary>
internal sealed class ListItems
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<Item>.Builder _items;

    private ListItems(SourceFile file, DiagnosticBag diagnostics, int count) =>
        (_file, _diagnostics, _items) = (file, diagnostics, ImmutableArray.CreateBuilder<Item>(count));

    /// <summary>The items in order; mistakes go to <paramref name="diagnostics"/>.</summary>
    public static ImmutableArray<Item> Read(ListBlock list, SourceFile file, DiagnosticBag diagnostics)
    {
        var items = new ListItems(file, diagnostics, list.Count);
        items.AddAll(list);
        return items._items.DrainToImmutable();
    }

    private void AddAll(ContainerBlock list)
    {
        foreach (var block in list)
        {
            if (block is ListItemBlock item)
            {
                Add(item);
            }

            if (block is ContainerBlock inner)
            {
                AddAll(inner);
            }
        }
    }

    private void Add(ListItemBlock item)
    {
        var line = item.Line + 1;
        var text = Blanks.Single(MarkdownText.Of(item, separator: " "));
        if (text.Length == 0)
        {
            _diagnostics.Error(KnowledgeDiagnostics.EmptyListItem, _file.Name, line,
                "the list item is empty; write its text or delete the line");
            return;
        }

        var (term, meaning) = MarkdownText.SplitTerm(text);
        if (term.Length == 0 || meaning?.Length == 0)
        {
            _diagnostics.Error(KnowledgeDiagnostics.TermWithoutMeaning, _file.Name, line,
                $"'{text}' lacks one side of its dash; write it as 'Term — meaning'");
            return;
        }

        _items.Add(new Item(term, meaning, line));
    }
}
