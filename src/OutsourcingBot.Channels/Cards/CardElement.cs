using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Cards;

/// <summary>Something on a card; only what this bot uses of each.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), nameof(TextBlock))]
[JsonDerivedType(typeof(Table), nameof(Table))]
[JsonDerivedType(typeof(ColumnSet), nameof(ColumnSet))]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
internal abstract record CardElement
{
    private CardElement()
    {
    }

    public string? Spacing { get; init; }

    public bool? Separator { get; init; }

    /// <summary>Text; clients show a little Markdown in it.</summary>
    public sealed record TextBlock(string Text) : CardElement
    {
        // Without it a client cuts what does not fit in one line.
        public bool Wrap { get; } = true;

        public string? Size { get; init; }

        public string? Weight { get; init; }

        public bool? IsSubtle { get; init; }

        /// <summary><c>heading</c>, or <c>columnHeader</c> in a table's first row, for those who listen.</summary>
        public string? Style { get; init; }
    }

    /// <summary>Things in a row.</summary>
    public sealed record ColumnSet(IReadOnlyList<CardColumn> Columns) : CardElement;

    /// <summary>A field to write in.</summary>
    public sealed record TextInput(string Id, string Label) : CardElement
    {
        public bool IsRequired { get; } = true;

        public string? ErrorMessage { get; init; }

        public string? Value { get; init; }

        public int? MaxLength { get; init; }
    }

    /// <summary>Rows and columns, which clients can also read out as such.</summary>
    public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : CardElement
    {
        public bool FirstRowAsHeaders { get; } = true;

        public bool ShowGridLines { get; } = true;
    }
}

/// <summary>A column of a table; its width is a share.</summary>
internal sealed record TableColumn(int Width);

internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    public string Type { get; } = nameof(TableRow);

    /// <summary>The colours, such as <c>emphasis</c>.</summary>
    public string? Style { get; init; }
}

internal sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    public string Type { get; } = nameof(TableCell);
}
