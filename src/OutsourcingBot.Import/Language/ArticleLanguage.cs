using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Import.Language;

/// <summary><see cref="ArticleDefinition"/> made ready for look-ups, together with what the bot knows of the language.</summary>
internal sealed class ArticleLanguage
{
    private readonly Lexicon _lexicon;
    private readonly FrozenSet<string> _abbreviations;
    private readonly FrozenSet<string> _properNames;
    private readonly FrozenDictionary<string, string> _listWords;
    private readonly FrozenSet<string> _typeWords;
    private readonly FrozenSet<string> _degrees;

    public ArticleLanguage(Lexicon lexicon)
    {
        _lexicon = lexicon;
        using var stream = typeof(ArticleLanguage).Assembly.GetManifestResourceStream("articles.json")!;
        var definition = JsonSerializer.Deserialize(stream, ArticleJson.Default.ArticleDefinition)!;
        _abbreviations = [.. definition.Abbreviations];
        _properNames = [.. definition.ProperNames];
        _listWords = definition.ListWords.ToFrozenDictionary(pair => Stemmer.Stem(pair.Key), pair => pair.Value, StringComparer.Ordinal);
        _typeWords = definition.TypeWords.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
        _degrees = [.. definition.Degrees];
        KindsOfWork = [.. definition.KindsOfWork];
        Texts = definition.Draft;
        TooltipEnds = definition.TooltipEnds;
        ItemTails = definition.ItemTails;
        ItemJoins = definition.ItemJoins;
        Relatives = definition.Relatives;
        AdverbEndings = definition.AdverbEndings;
        AspectNames = [.. definition.Aspects.Select(pair => (pair.Key, new Phrases(pair.Value, byStem: true)))];
        WeakAspectNames = [.. definition.WeakAspects.Select(pair => (pair.Key, new Phrases(pair.Value, byStem: true)))];
        Users = definition.Users;
        Aims = [.. definition.Aims.Select(Stemmer.Stem)];
        Topics = [.. definition.Topics.Select(pair => new TopicKind(pair.Key, pair.Value, Aims))];
        PluralVerbs = new Phrases(definition.PluralVerbs);
        SingularVerbs = new Phrases(definition.SingularVerbs);
        NameBreakers = new Phrases(definition.NameBreakers);
        TitleOpenings = definition.TitleOpenings;
        Furniture = [.. definition.Furniture.Select(pair => new FurnitureKind(pair.Key, pair.Value, definition.FurnitureOnlyAlone, this))];
        Boxes = [.. definition.Boxes];
        Contrasts = new Phrases(definition.Contrasts);
        Openers = new Phrases(definition.Contrasts.Concat(definition.Openers));
        Joints = new Phrases(definition.Joints);
        PlainJoints = new Phrases(definition.PlainJoints);
        Frames = new Phrases(definition.Frames);
        Followers = new Phrases(definition.Followers);
        Definitions = new Phrases(definition.Definitions);
        FullForms = new Phrases(definition.FullForms);
        Enumerators = new Phrases(definition.Enumerators);
        Examples = new Phrases(definition.Examples);
        EnumerationEnds = new Phrases(definition.EnumerationEnds);
        Announcements = new Phrases(definition.Announcements);
        TableHeads = new Phrases(definition.TableHeads);
        TableHeadTexts = definition.TableHeads;
        AdLabels = new Phrases(definition.AdLabels);
        IndefiniteCounts = new Phrases(definition.IndefiniteCounts);
        SureJoints = new Phrases(definition.SureJoints);
        DoerEndings = definition.DoerEndings;
        StateEndings = definition.StateEndings;
        LatinEndings = definition.LatinEndings;
        AdjectiveEndings = definition.AdjectiveEndings;
        Pointers = new Phrases(definition.Pointers);
        ContentsHeads = new Phrases(definition.ContentsHeads);
        SerialHeads = new Phrases(definition.SerialHeads);
        PageClasses = [.. definition.PageClasses];
        EndMatter = [.. definition.EndMatter];
        Sides = new Phrases(definition.Sides);
        DifferenceHeads = new Phrases(definition.DifferenceHeads);
        QuestionHeads = new Phrases(definition.QuestionHeads);
        GlossaryHeads = new Phrases(definition.GlossaryHeads);
        PointHeads = new Phrases(definition.PointHeads);
        Pointing = [.. definition.Pointing];
        ItemLeads = [.. definition.ItemLeads];
        LooseHeads = new Phrases(definition.LooseHeads);
        QuestionMarks = new Phrases(definition.QuestionMarks);
        AnswerMarks = new Phrases(definition.AnswerMarks);
        Introducers = new Phrases(definition.Introducers);
        IntroducerEnds = new Phrases(definition.IntroducerEnds);
        PairMarks = definition.PairMarks;
        Kinds = new KindLanguage(definition, _typeWords);
    }

    public FrozenSet<string> KindsOfWork { get; }

    public DraftTexts Texts { get; }

    public ImmutableArray<string> TooltipEnds { get; }

    public ImmutableArray<string> ItemTails { get; }

    /// <inheritdoc cref="ArticleDefinition.ItemJoins"/>
    public ImmutableArray<string> ItemJoins { get; }

    /// <inheritdoc cref="ArticleDefinition.Relatives"/>
    public ImmutableArray<string> Relatives { get; }

    /// <inheritdoc cref="ArticleDefinition.AdverbEndings"/>
    public ImmutableArray<string> AdverbEndings { get; }

    public ImmutableArray<(string Name, Phrases Phrases)> AspectNames { get; }

    public ImmutableArray<(string Name, Phrases Phrases)> WeakAspectNames { get; }

    /// <inheritdoc cref="ArticleDefinition.Users"/>
    public ImmutableArray<string> Users { get; }

    /// <summary>Stems of the verbs that say behind "to" what something is for.</summary>
    public FrozenSet<string> Aims { get; }

    /// <summary>What sentences tell of a subject by their shape; the earlier one wins.</summary>
    public ImmutableArray<TopicKind> Topics { get; }

    public Phrases PluralVerbs { get; }

    public Phrases SingularVerbs { get; }

    public Phrases NameBreakers { get; }

    public ImmutableArray<string> TitleOpenings { get; }

    public ImmutableArray<FurnitureKind> Furniture { get; }

    public Phrases Contrasts { get; }

    /// <summary>All that may open a sentence before its subject, contrasts among it.</summary>
    public Phrases Openers { get; }

    public Phrases Joints { get; }

    public Phrases PlainJoints { get; }

    public Phrases Frames { get; }

    public Phrases Followers { get; }

    public Phrases Definitions { get; }

    public Phrases FullForms { get; }

    public Phrases Enumerators { get; }

    /// <summary>What stands before examples of the noun before it.</summary>
    public Phrases Examples { get; }

    public Phrases EnumerationEnds { get; }

    public Phrases Announcements { get; }

    public Phrases TableHeads { get; }

    /// <inheritdoc cref="ArticleDefinition.TableHeads"/>
    public ImmutableArray<string> TableHeadTexts { get; }

    /// <inheritdoc cref="ArticleDefinition.PageClasses"/>
    public FrozenSet<string> PageClasses { get; }

    public Phrases AdLabels { get; }

    public Phrases IndefiniteCounts { get; }

    /// <inheritdoc cref="ArticleDefinition.SureJoints"/>
    public Phrases SureJoints { get; }

    /// <inheritdoc cref="ArticleDefinition.DoerEndings"/>
    public ImmutableArray<string> DoerEndings { get; }

    /// <inheritdoc cref="ArticleDefinition.StateEndings"/>
    public ImmutableArray<string> StateEndings { get; }

    /// <inheritdoc cref="ArticleDefinition.LatinEndings"/>
    public ImmutableArray<string> LatinEndings { get; }

    /// <inheritdoc cref="ArticleDefinition.AdjectiveEndings"/>
    public ImmutableArray<string> AdjectiveEndings { get; }

    /// <inheritdoc cref="ArticleDefinition.Pointers"/>
    public Phrases Pointers { get; }

    public Phrases ContentsHeads { get; }

    public Phrases SerialHeads { get; }

    /// <inheritdoc cref="ArticleDefinition.Boxes"/>
    public FrozenSet<string> Boxes { get; }

    /// <inheritdoc cref="ArticleDefinition.EndMatter"/>
    public FrozenSet<string> EndMatter { get; }

    public Phrases Sides { get; }

    public Phrases DifferenceHeads { get; }

    public Phrases QuestionHeads { get; }

    public Phrases GlossaryHeads { get; }

    public Phrases LooseHeads { get; }

    /// <inheritdoc cref="ArticleDefinition.PointHeads"/>
    public Phrases PointHeads { get; }

    /// <inheritdoc cref="ArticleDefinition.Pointing"/>
    public FrozenSet<string> Pointing { get; }

    /// <inheritdoc cref="ArticleDefinition.ItemLeads"/>
    public FrozenSet<string> ItemLeads { get; }

    public Phrases QuestionMarks { get; }

    public Phrases AnswerMarks { get; }

    public Phrases Introducers { get; }

    public Phrases IntroducerEnds { get; }

    public ImmutableArray<string> PairMarks { get; }

    /// <summary>How kinds are announced, counted and named.</summary>
    public KindLanguage Kinds { get; }

    /// <summary>Why a text is no part of an article; null where nothing says so.</summary>
    public string? FurnitureOf(string text) => Furniture.FirstOrDefault(kind => kind.Is(text))?.Reason;

    public bool IsAbbreviation(string word) => _abbreviations.Contains(word);

    public bool IsProperName(string word) => _properNames.Contains(word);

    public bool IsInDictionary(string word) => _lexicon.IsInDictionary(Token.Of(word.ToLowerInvariant()));

    public bool IsFunctionWord(Word word) => _lexicon.IsFunctionWord(new Token(word.Text, word.Stem));

    /// <summary>Whether a word tells nothing apart from others: function words and those that every subject uses.</summary>
    public bool IsPlain(Word word) => IsFunctionWord(word) || _lexicon.IsLight(new Token(word.Text, word.Stem));

    /// <summary>Whether a word stands for something said before.</summary>
    public bool IsPronoun(Word word) => word.Text is { Length: > 1 } && _lexicon.IsPronoun(new Token(word.Text, word.Stem));

    public bool IsCopula(Word word) => _lexicon.IsCopula(new Token(word.Text, word.Stem));

    /// <summary>Whether a word begins what is said of a noun before it: "is", "can", "will".</summary>
    public bool IsAuxiliary(Word word) => IsCopula(word) || _lexicon.BeginsQuestion(new Token(word.Text, word.Stem));

    /// <summary>Whether a word says how much of something there is.</summary>
    public bool IsDegree(Word word) => _degrees.Contains(word.Text) || _lexicon.Degree(new Token(word.Text, word.Stem)) != 0;

    /// <summary>Whether a text goes on where a subject stands before it.</summary>
    public bool IsClause(string text) => text.Length > 0 && _lexicon.IsClause(text);

    public bool IsQuestionWord(string word) => _lexicon.IsQuestionWord(word);

    public bool IsArticle(string word) => _lexicon.IsArticle(word);

    /// <summary>What a list is a list of by the words that announce it; null where they do not say.</summary>
    public string? ListKind(ImmutableArray<Word> words)
    {
        var known = words.Where(word => _listWords.ContainsKey(word.Stem)).ToArray();
        return known.Length == 0 ? null
            : _listWords[known.FirstOrDefault(word => _typeWords.Contains(word.Stem), known[0]).Stem];
    }

    /// <summary>The word that heads lists of types.</summary>
    public string TypesKind => _listWords[_typeWords.First(_listWords.ContainsKey)];

    /// <summary>Whether lists of this kind name types of a concept.</summary>
    public bool IsOfTypes(string kind) => _typeWords.Contains(Stemmer.Stem(kind.ToLowerInvariant()));
}
