namespace OutsourcingBot.Core.Knowledge;

/// <summary>The codes of authors' mistakes in the knowledge; <c>docs/diagnostics.md</c> explains each.</summary>
internal static class KnowledgeDiagnostics
{
    public const string NoKnowledge = "OB1001";
    public const string TextBeforeHeading = "OB1002";
    public const string EmptyHeading = "OB1003";
    public const string EmptyListItem = "OB1004";
    public const string TermWithoutMeaning = "OB1005";
    public const string ConceptTwice = "OB1006";
    public const string ConceptWithoutDefinition = "OB1007";
    public const string TableWithoutConcepts = "OB1008";
    public const string EmptyCell = "OB1009";
    public const string AspectTwice = "OB1010";
    public const string TermTwice = "OB1011";
    public const string EmptySection = "OB1012";
    public const string VocabularyTable = "OB1013";
    public const string UnknownVocabularyTerm = "OB1014";
    public const string NoConcepts = "OB1015";
    public const string TooDeep = "OB1016";
    public const string AbbreviationTwice = "OB1017";
    public const string RowsDiffer = "OB1018";
    public const string ListsDiffer = "OB1019";
    public const string ClaimsOppose = "OB1020";
    public const string DeadLink = "OB1024";
    public const string ActivityRow = "OB1040";
}
