using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary><c>articles.json</c> as written: how articles are worded, apart from any subject.</summary>
internal sealed record ArticleDefinition
{
    /// <summary>What ends a glossary tooltip that was glued into a sentence.</summary>
    public required ImmutableArray<string> TooltipEnds { get; init; }

    /// <summary>Words after whose full stop a sentence goes on.</summary>
    public required ImmutableArray<string> Abbreviations { get; init; }

    /// <summary>Names with a capital inside.</summary>
    public required ImmutableArray<string> ProperNames { get; init; }

    /// <summary>What opens a sentence that sets a second thing against the first.</summary>
    public required ImmutableArray<string> Contrasts { get; init; }

    /// <summary>Other words that open a sentence and say nothing of its subject.</summary>
    public required ImmutableArray<string> Openers { get; init; }

    /// <summary>What joins the two halves of a contrast within one sentence.</summary>
    public required ImmutableArray<string> Joints { get; init; }

    /// <summary>Those of <see cref="Joints"/> that join other things as well.</summary>
    public required ImmutableArray<string> PlainJoints { get; init; }

    /// <summary>Those of <see cref="Joints"/> that set things against each other even where one of them is not named.</summary>
    public required ImmutableArray<string> SureJoints { get; init; }

    /// <summary>What stands before a subject that is not the grammatical one: "for", "in the case of".</summary>
    public required ImmutableArray<string> Frames { get; init; }

    /// <summary>What opens a sentence that goes on about the same thing.</summary>
    public required ImmutableArray<string> Followers { get; init; }

    /// <summary>Verbs of definitions.</summary>
    public required ImmutableArray<string> Definitions { get; init; }

    /// <summary>What stands between an abbreviation and its full form.</summary>
    public required ImmutableArray<string> FullForms { get; init; }

    /// <summary>What stands before an enumeration.</summary>
    public required ImmutableArray<string> Enumerators { get; init; }

    /// <summary>Those of <see cref="Enumerators"/> that stand before examples of the noun before them.</summary>
    public required ImmutableArray<string> Examples { get; init; }

    /// <summary>What ends an enumeration without being an item.</summary>
    public required ImmutableArray<string> EnumerationEnds { get; init; }

    /// <summary>Words at the end of an enumerated item that say nothing.</summary>
    public required ImmutableArray<string> ItemTails { get; init; }

    /// <summary>Words that join the last of several items to the others, the usual one first.</summary>
    public required ImmutableArray<string> ItemJoins { get; init; }

    /// <summary>Words with which a clause goes on about what was named before a comma.</summary>
    public required ImmutableArray<string> Relatives { get; init; }

    /// <summary>Endings of words that tell how something is done.</summary>
    public required ImmutableArray<string> AdverbEndings { get; init; }

    /// <summary>What sentences tell of a subject by their shape; the earlier one wins.</summary>
    public required OrderedDictionary<string, TopicDefinition> Topics { get; init; }

    /// <summary>Those who use things, as headings name them; the first where an article speaks of none.</summary>
    public required ImmutableArray<string> Users { get; init; }

    /// <summary>Verbs that say behind "to" what something is for.</summary>
    public required ImmutableArray<string> Aims { get; init; }

    /// <summary>Words that announce a list.</summary>
    public required ImmutableArray<string> Announcements { get; init; }

    /// <summary>What lists are lists of, and the word that heads them.</summary>
    public required ImmutableDictionary<string, string> ListWords { get; init; }

    /// <summary>Kinds of lists that may stand for one another.</summary>
    public required ImmutableArray<string> KindsOfWork { get; init; }

    /// <summary>Words beside those of <c>language.json</c> that say how much of something there is.</summary>
    public required ImmutableArray<string> Degrees { get; init; }

    /// <summary>Those of <see cref="ListWords"/> that win over others in one announcement.</summary>
    public required ImmutableArray<string> TypeWords { get; init; }

    /// <summary>What points before a colon to the enumeration behind it.</summary>
    public required ImmutableArray<string> Pointers { get; init; }

    /// <summary>Words that say that there are some of something, not how many.</summary>
    public required ImmutableArray<string> IndefiniteCounts { get; init; }

    /// <summary>Numbers as words, from two on.</summary>
    public required ImmutableArray<string> Counts { get; init; }

    /// <summary>What stands before the kinds into which something is divided.</summary>
    public required ImmutableArray<string> Divisions { get; init; }

    /// <summary>Words between such a verb and the kinds.</summary>
    public required ImmutableArray<string> DivisionLinks { get; init; }

    /// <summary>Verbs that say that something comes in kinds.</summary>
    public required ImmutableArray<string> DivisionWords { get; init; }

    /// <summary>Words that count off one of several things.</summary>
    public required ImmutableArray<string> Counters { get; init; }

    /// <summary>Verbs between "is" and a name.</summary>
    public required ImmutableArray<string> NameVerbs { get; init; }

    /// <summary>Words that stand for types where they are counted: "There are three ways".</summary>
    public required ImmutableArray<string> WayWords { get; init; }

    /// <summary>What heads the first column of a comparison table.</summary>
    public required ImmutableArray<string> TableHeads { get; init; }

    /// <summary>Words in a heading beside a concept's name that add nothing.</summary>
    public required ImmutableArray<string> Sides { get; init; }

    /// <summary>Names of aspects, each with the phrases that show it; the earlier one wins.</summary>
    public required OrderedDictionary<string, ImmutableArray<string>> Aspects { get; init; }

    /// <summary>As <see cref="Aspects"/>, but looked for only where the two sides share no telling word.</summary>
    public required OrderedDictionary<string, ImmutableArray<string>> WeakAspects { get; init; }

    /// <summary>What is not part of an article, by the reason that the report gives.</summary>
    public required OrderedDictionary<string, FurnitureDefinition> Furniture { get; init; }

    /// <summary>Starts of furniture that count only in short texts without a sentence.</summary>
    public required ImmutableArray<string> FurnitureOnlyAlone { get; init; }

    /// <summary>Words in the classes and identifiers of a page's elements that hold no part of the article.</summary>
    public required ImmutableArray<string> PageClasses { get; init; }

    /// <summary>What heads a column that only numbers the rows of a table.</summary>
    public required ImmutableArray<string> SerialHeads { get; init; }

    /// <summary>What says that an advertisement follows.</summary>
    public required ImmutableArray<string> AdLabels { get; init; }

    /// <summary>What heads a table of contents.</summary>
    public required ImmutableArray<string> ContentsHeads { get; init; }

    /// <summary>Reasons among <see cref="Furniture"/> behind which, at the end of an article, nothing of it comes any more.</summary>
    public required ImmutableArray<string> EndMatter { get; init; }

    /// <summary>Reasons among <see cref="Furniture"/> that hold for all short lines around, up to a gap.</summary>
    public required ImmutableArray<string> Boxes { get; init; }

    /// <summary>Words of headings over comparisons.</summary>
    public required ImmutableArray<string> DifferenceHeads { get; init; }

    /// <summary>Headings over questions with their answers.</summary>
    public required ImmutableArray<string> QuestionHeads { get; init; }

    /// <summary>Headings over explained terms.</summary>
    public required ImmutableArray<string> GlossaryHeads { get; init; }

    /// <summary>Headings that name no subject.</summary>
    public required ImmutableArray<string> LooseHeads { get; init; }

    /// <summary>Headings over the points that an article makes, one by one.</summary>
    public required ImmutableArray<string> PointHeads { get; init; }

    /// <summary>Words that point to a list or a picture and say nothing of what it shows.</summary>
    public required ImmutableArray<string> Pointing { get; init; }

    /// <summary>Words before an enumerated item that say nothing of it.</summary>
    public required ImmutableArray<string> ItemLeads { get; init; }

    /// <summary>Marks in front of a question.</summary>
    public required ImmutableArray<string> QuestionMarks { get; init; }

    /// <summary>Marks in front of an answer.</summary>
    public required ImmutableArray<string> AnswerMarks { get; init; }

    /// <summary>What stands before the name of a concept in the heading that introduces it.</summary>
    public required ImmutableArray<string> Introducers { get; init; }

    /// <summary>What stands behind the name of a concept in such a heading.</summary>
    public required ImmutableArray<string> IntroducerEnds { get; init; }

    /// <summary>What stands before the two things compared in a title.</summary>
    public required ImmutableArray<string> TitleOpenings { get; init; }

    /// <summary>Endings that make the name of what somebody is of the name for him.</summary>
    public required ImmutableArray<string> StateEndings { get; init; }

    /// <summary>Endings of which one stands for another in the forms of a word that came from Latin.</summary>
    public required ImmutableArray<string> LatinEndings { get; init; }

    /// <summary>What stands for such an ending in the adjective of the word.</summary>
    public required ImmutableArray<string> AdjectiveEndings { get; init; }

    /// <summary>Endings that make the one who does something of a verb.</summary>
    public required ImmutableArray<string> DoerEndings { get; init; }

    /// <summary>Verbs behind a name that is a plural.</summary>
    public required ImmutableArray<string> PluralVerbs { get; init; }

    /// <summary>Verbs behind a name that is none.</summary>
    public required ImmutableArray<string> SingularVerbs { get; init; }

    /// <summary>Words that do not stand within a name.</summary>
    public required ImmutableArray<string> NameBreakers { get; init; }

    /// <summary>What stands between two things compared in a title.</summary>
    public required ImmutableArray<string> PairMarks { get; init; }

    /// <summary>The headings that drafts are written with.</summary>
    public required DraftTexts Draft { get; init; }
}
