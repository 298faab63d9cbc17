using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class WorkReaderTests
{
    [Theory]
    [InlineData("we do payroll, which one is it", "BPO")]
    [InlineData("where does patent research belong?", "KPO")]
    [InlineData("where would you put actuarial analysis", "KPO")]
    [InlineData("is animaton bpo or kpo", "KPO")]
    [InlineData("our people read x-rays for hospitals abroad", "KPO")]
    [InlineData("I'm thinking of outsourcing our medical billing", "BPO")]
    [InlineData("what kind of outsourcing is bookkeeping", "BPO")]
    [InlineData("procurement bpo kpo?", "BPO")]
    [InlineData("payroll", "BPO")]
    [InlineData("what about radiology?", "KPO")]
    [InlineData("graphic design kpo?", "yes")]
    [InlineData("radiology isn't kpo, is it?", "no")]
    [InlineData("is translation BPO?", "mixed")]
    public void Work_is_placed_however_it_is_asked(string text, string verdict) => Assert.Equal(verdict, Trace(text).Verdict);

    [Theory]
    [InlineData("data entry for clinical trials - bpo or kpo?", "BPO")]
    [InlineData("clinical trial data entry: bpo or kpo", "BPO")]
    [InlineData("legal transcription, is that bpo or kpo?", "BPO")]
    public void The_work_itself_counts_not_what_it_serves(string text, string verdict) => Assert.Equal(verdict, Trace(text).Verdict);

    [Theory]
    [InlineData("what is payroll?")]
    [InlineData("how much does payroll cost?")]
    [InlineData("why would anybody do payroll?")]
    [InlineData("is data entry more secure in a bpo")]
    [InlineData("bpo market size")]
    public void What_else_is_asked_of_work_is_not_answered_with_its_place(string text) => Assert.Equal(TurnResult.Declined, Trace(text).Outcome);

    [Theory]
    [InlineData("booking doctor visits for patients, bpo or kpo?", "KPO")]
    [InlineData("putting the right code on each diagnosis, bpo or kpo?", "KPO")]
    public void One_word_of_a_description_does_not_place_it(string text, string wrong) => Assert.NotEqual(wrong, Trace(text).Verdict);

    [Theory]
    [InlineData("our people sort the post of an insurer and stamp each letter", "BPO")]
    [InlineData("We study how buyers choose and advise a brewery on what to launch.", "KPO")]
    [InlineData("car loan processing", "BPO")]
    [InlineData("dental appointment scheduling", "BPO")]
    [InlineData("tagging holiday photos", "BPO")]
    [InlineData("Sifting CVs and phoning applicants on behalf of a factory, is it BPO or KPO?", "BPO")]
    [InlineData("I judge whether an insurance payout was fiddled, by digging through everything. bpo or kpo", "KPO")]
    public void Work_that_is_only_described_is_placed_and_the_questions_are_offered(string text, string verdict)
    {
        var (_, replies, trace) = Ask(text);
        var reply = Assert.Single(replies);
        Assert.Equal(verdict, trace.Verdict);
        Assert.InRange(trace.Confidence, QuestionRecognizer.LeastWork, 0.999);
        Assert.Contains("I may be wrong", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Classify my work", reply.Suggestions);
    }

    [Fact]
    public void Work_that_is_like_no_known_work_is_not_said_to_sound_like_any()
    {
        var (_, replies, trace) = Ask("a lab overseas researches why our glue yellows and proposes another recipe, bpo or kpo");
        var reply = Assert.Single(replies);
        Assert.Equal("KPO", trace.Verdict);
        Assert.DoesNotContain("sounds like", reply.Text, StringComparison.Ordinal);
        Assert.Contains("what your words are about", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Help me find out whether what I do for a living is BPO or KPO.")]
    [InlineData("We've got a task we'd like to hand to someone and can't tell if it's BPO or KPO, can you work it out with me?")]
    [InlineData("My work, is BPO or is KPO? I have the doubt")]
    public void Work_that_nobody_describes_is_asked_for(string text) => Assert.Equal(TurnResult.Asking, Trace(text).Outcome);

    [Theory]
    [InlineData("I had spaghetti for lunch.")]
    [InlineData("Your delivery guy broke my tv")]
    [InlineData("price of a website maintenance plan")]
    [InlineData("gdpr and call centres")]
    public void What_only_touches_work_is_not_placed(string text) => Assert.Equal(TurnResult.Declined, Trace(text).Outcome);

    [Theory]
    [InlineData("is our business kpo?")]
    [InlineData("which am i, bpo or kpo")]
    [InlineData("where would you put our team, bpo or kpo")]
    [InlineData("is what we do bpo")]
    public void Who_asks_of_their_own_work_without_a_word_on_it_is_asked(string text) => Assert.Equal(TurnResult.Asking, Trace(text).Outcome);

    [Fact]
    public void A_document_question_that_mentions_work_is_not_placed() =>
        Assert.NotEqual("BPO", Trace("which of them is about shipping out highly skilled people's work").Verdict);

    private static AnswerTrace Trace(string text) => Ask(text).Trace;

    private static TurnOutcome Ask(string text) => new TurnHandler(RealBot.Bot).Handle(ConversationState.New, new UserMessage.Said(text));

    [Theory]
    [InlineData("which of the two?", true)]
    [InlineData("BPO or KPO?", true)]
    [InlineData("which of the two needs less working together?", false)]
    [InlineData("which one is more complex?", false)]
    public void A_choice_is_bare_where_nothing_is_asked_of_it(string sentence, bool isBare) => Assert.Equal(isBare, RealBot.Bot.Recognizer.IsBareChoice(sentence));
}
