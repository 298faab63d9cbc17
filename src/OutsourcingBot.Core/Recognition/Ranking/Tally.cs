namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>How much of a question one answer accounts for, and what it leaves.</summary>
internal readonly record struct Tally
{
    private const double ConceptWeight = 1;
    private const double ContentWeight = 1;
    private const double LightWeight = 0.25;
    private const double AlienWeight = 2;
    private const double NegationWeight = 0.3;

    public double Weight { get; init; }

    public double Accounted { get; init; }

    /// <summary>The weight of the question's own words of the subject that the answer has.</summary>
    public double Content { get; init; }

    /// <summary>The weight of cues that are also words of the answer.</summary>
    public double CueWords { get; init; }

    public double AlienLeft { get; init; }

    public double ContentLeft { get; init; }

    public double CueLeft { get; init; }

    public double LightLeft { get; init; }

    /// <summary>How much of the unknown words left the answer has something like.</summary>
    public double AlienLikeness { get; init; }

    /// <summary>How much of the other words left the answer has something like.</summary>
    public double OtherLikeness { get; init; }

    /// <summary>The weight of unknown words that are like nothing in the answer.</summary>
    public double StrangeLeft { get; init; }

    public double Share => Weight == 0 ? 0 : Accounted / Weight;

    public static double WeightOf(Span span) => span.Role switch
    {
        SpanRole.Concept => ConceptWeight,
        SpanRole.Content => ContentWeight,
        SpanRole.Cue => span.Cues.Max(cue => cue.Weight),
        SpanRole.Light => LightWeight,
        SpanRole.Alien => AlienWeight,
        _ => 0,
    };

    /// <param name="signs">The question.</param>
    /// <param name="answerable">The answer.</param>
    /// <param name="wordCredits">For each span the share of it that the answer's words account for.</param>
    /// <param name="likeness">For each span how like the answer has a word; empty for nothing at all.</param>
    /// <param name="otherCredits">For each span the share of it that the answer accounts for otherwise, as by its intent.</param>
    public static Tally Of(QuestionSigns signs, Answerable answerable, ReadOnlySpan<double> wordCredits, ReadOnlySpan<double> likeness, ReadOnlySpan<double> otherCredits)
    {
        double accounted = 0, content = 0, cueWords = 0;
        double alienLeft = 0, contentLeft = 0, cueLeft = 0, lightLeft = 0, alienLikeness = 0, otherLikeness = 0, strangeLeft = 0;
        for (var i = 0; i < wordCredits.Length; i++)
        {
            var (span, own, _) = signs.Spans[i];
            if (own == 0)
            {
                continue;
            }

            var words = own * wordCredits[i];
            var credit = Math.Max(words, own * otherCredits[i]);
            var like = credit >= own || likeness.IsEmpty ? 0 : Math.Max(0, likeness[i] - wordCredits[i]);
            accounted += credit;
            switch (span.Role)
            {
                case SpanRole.Alien:
                    alienLeft += own - credit;
                    alienLikeness += like;
                    strangeLeft += Math.Max(0, 1 - (credit / own) - like);
                    break;
                case SpanRole.Content:
                    contentLeft += own - credit;
                    otherLikeness += like;
                    content += span.IsGeneric ? 0 : words;
                    break;
                case SpanRole.Light:
                    lightLeft += own - credit;
                    otherLikeness += like;
                    content += span.IsGeneric ? 0 : words;
                    break;
                case SpanRole.Cue:
                    cueLeft += own - credit;
                    otherLikeness += like;
                    cueWords += words;
                    break;
            }
        }

        return new Tally
        {
            Weight = signs.Weight + (signs.DeniesWhole(answerable.Kind) ? NegationWeight : 0),
            Accounted = accounted,
            Content = content,
            CueWords = cueWords,
            AlienLeft = alienLeft,
            ContentLeft = contentLeft,
            CueLeft = cueLeft,
            LightLeft = lightLeft,
            AlienLikeness = alienLikeness,
            OtherLikeness = otherLikeness,
            StrangeLeft = strangeLeft,
        };
    }
}
