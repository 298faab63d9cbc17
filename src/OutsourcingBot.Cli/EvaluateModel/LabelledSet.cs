using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.EvaluateModel;

/// <summary>Examples in the three parts that an honest measurement needs.</summary>
/// <param name="Train">What is learned from.</param>
/// <param name="Validation">What decisions are made on, such as that of the threshold; may be empty.</param>
/// <param name="Test">What is measured on, and nothing else.</param>
internal sealed record LabelledSet(
    ImmutableArray<LabelledText> Train, ImmutableArray<LabelledText> Validation, ImmutableArray<LabelledText> Test)
{
    /// <summary>The label that stands for "none of the labels" in files.</summary>
    public const string OutOfScope = "oos";

    /// <summary>An example as files write it.</summary>
    public static LabelledText Example(string text, string label) => new(text, label == OutOfScope ? null : label);
}
