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

    private static AnswerTrace Trace(string text) =>
        new TurnHandler(RealBot.Bot).Handle(ConversationState.New, new UserMessage.Said(text)).Trace;
}
