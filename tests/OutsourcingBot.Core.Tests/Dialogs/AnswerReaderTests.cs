using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

public class AnswerReaderTests
{
    [Theory]
    [InlineData("Yes, mostly", "yes")]
    [InlineData("yes mostly!", "yes")]
    [InlineData("SOME OF BOTH 🙂", "mixed")]
    [InlineData("No, it takes judgment", "no")]
    [InlineData("Not sure", "unsure")]
    public void The_label_of_a_button_chooses_its_option(string text, string option) =>
        Assert.Equal(option, Classification.Chosen("rule", text));

    [Theory]
    [InlineData("2", "no")]
    [InlineData(" 2. ", "no")]
    [InlineData("#2", "no")]
    [InlineData("option 2", "no")]
    [InlineData("I'd go with number 2, please", "no")]
    [InlineData("second", "no")]
    [InlineData("the second one", "no")]
    [InlineData("the last one", "unsure")]
    [InlineData("b", "no")]
    [InlineData("B)", "no")]
    [InlineData("option a", "yes")]
    [InlineData("I think 3", "mixed")]
    [InlineData("one", "yes")]
    public void The_place_of_an_option_chooses_it(string text, string option) =>
        Assert.Equal(option, Classification.Chosen("rule", text));

    [Theory]
    [InlineData("rule", "mostly", "yes")]
    [InlineData("rule", "it mostly does", "yes")]
    [InlineData("rule", "almost always", "yes")]
    [InlineData("rule", "for sure", "yes")]
    [InlineData("rule", "sure", "yes")]
    [InlineData("rule", "pretty much", "yes")]
    [InlineData("rule", "the majority does", "yes")]
    [InlineData("rule", "rarely", "no")]
    [InlineData("rule", "mostly not", "no")]
    [InlineData("rule", "mainly judgment", "no")]
    [InlineData("rule", "some", "mixed")]
    [InlineData("rule", "not always", "mixed")]
    [InlineData("rule", "whatever", "unsure")]
    [InlineData("steps", "yes, always", "yes")]
    [InlineData("steps", "the steps never change", "yes")]
    [InlineData("steps", "they rarely change", "yes")]
    [InlineData("steps", "usually different", "no")]
    [InlineData("steps", "always different", "no")]
    [InlineData("qualification", "they must be nurses", "yes")]
    [InlineData("qualification", "high school is enough", "no")]
    [InlineData("qualification", "1 of 10 is an engineer", "no")]
    [InlineData("qualification", "a few of them are lawyers", "mixed")]
    [InlineData("decisions", "a child could do it", "simple")]
    [InlineData("coordination", "they work alone", "little")]
    [InlineData("goal", "mostly cost", "cost")]
    public void People_answer_in_words_of_their_own(string question, string text, string option) =>
        Assert.Equal(option, Classification.Chosen(question, text));

    /// <summary>"No" before a share belongs to the share.</summary>
    [Fact]
    public void A_small_share_of_what_an_option_says_is_not_that_option() =>
        Assert.NotEqual("yes", Classification.Chosen("rule", "no more than 20% follow a script"));

    [Theory]
    [InlineData("9 out of 10")]
    [InlineData("a third of them")]
    [InlineData("almost always, I think")]
    public void A_share_alone_says_nothing_of_what_was_not_asked(string text) =>
        Assert.Empty(Classification.Questionnaire.Slots.Read(Utterance.Of(text)));

    [Theory]
    [InlineData("we have 3 people")]
    [InlineData("3 people")]
    [InlineData("about 2% of them")]
    [InlineData("2%")]
    [InlineData("10,000 a day")]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("99999999999999999999")]
    [InlineData("1 or 2")]
    [InlineData("a b")]
    [InlineData("the team of the second floor")]
    [InlineData("no one")]
    public void A_number_in_other_text_or_beyond_the_list_is_no_place(string text) =>
        Assert.NotEqual("yes", Classification.Chosen("rule", text) ?? "none");

    [Theory]
    [InlineData("we have 3 people")]
    [InlineData("5")]
    [InlineData("1 or 2")]
    [InlineData("it takes 3 days")]
    [InlineData("")]
    [InlineData("🙂")]
    [InlineData("banana")]
    public void Text_that_says_nothing_about_the_question_chooses_nothing(string text) =>
        Assert.Null(Classification.Chosen("rule", text));

    [Theory]
    [InlineData("yup", "yes")]
    [InlineData("Yeah!!!", "yes")]
    [InlineData("I think yes", "yes")]
    [InlineData("👍🏽", "yes")]
    [InlineData("y", "yes")]
    [InlineData("nah", "no")]
    [InlineData("N", "no")]
    [InlineData("well, mostly no", "no")]
    [InlineData("no, it does not", "no")]
    [InlineData("it doesn’t", "no")]
    [InlineData("not really", "no")]
    [InlineData("I don't think so", "no")]
    [InlineData("kind of", "mixed")]
    [InlineData("kind of yes", "mixed")]
    [InlineData("depends", "mixed")]
    [InlineData("50/50", "mixed")]
    [InlineData("not always", "mixed")]
    [InlineData("no idea", "unsure")]
    [InlineData("dunno", "unsure")]
    [InlineData("I'm not sure about that", "unsure")]
    [InlineData("yes it does", "yes")]
    public void General_words_choose_what_they_mean(string text, string option)
    {
        Assert.Equal(option, Classification.Chosen("rule", text));
        Assert.Equal(option, Classification.Chosen("qualification", text));
        Assert.Equal(option, Classification.Chosen("steps", text));
    }

    [Theory]
    [InlineData("rule", "we have a checklist for that", "yes")]
    [InlineData("rule", "every case is different", "no")]
    [InlineData("rule", "yes, it's all in the manual", "yes")]
    [InlineData("rule", "Yes for most cases", "yes")]
    [InlineData("rule", "usually not", "no")]
    [InlineData("rule", "not in most cases", "no")]
    [InlineData("rule", "yes, there are rules for everything", "yes")]
    [InlineData("rule", "there are no rules", "no")]
    [InlineData("qualification", "yes, you need a degree", "yes")]
    [InlineData("qualification", "nope, a short training will do", "no")]
    [InlineData("decisions", "not really", "simple")]
    [InlineData("decisions", "somewhere in between", "mixed")]
    [InlineData("coordination", "we talk once a month", "little")]
    [InlineData("coordination", "not a lot", "little")]
    [InlineData("coordination", "quite a lot", "lot")]
    [InlineData("goal", "both", "both")]
    [InlineData("qualification", "only lawyers can do it", "yes")]
    [InlineData("qualification", "anyone can learn it", "no")]
    [InlineData("steps", "always the same", "yes")]
    [InlineData("steps", "we figure it out as we go", "no")]
    [InlineData("decisions", "pretty complicated", "complex")]
    [InlineData("decisions", "low level stuff", "simple")]
    [InlineData("output", "number of calls per hour", "counted")]
    [InlineData("output", "the insights", "interpreted")]
    [InlineData("coordination", "every day", "lot")]
    [InlineData("goal", "saving money", "cost")]
    [InlineData("goal", "we lack the know-how", "knowledge")]
    public void Peoples_words_choose_their_option(string question, string text, string option) =>
        Assert.Equal(option, Classification.Chosen(question, text));

    [Theory]
    [InlineData("qualification", "doesn't need experts", "no")]
    [InlineData("qualification", "it does not really need any experts", "no")]
    [InlineData("qualification", "experts are not needed", "no")]
    [InlineData("qualification", "no experts needed", "no")]
    [InlineData("qualification", "hardly any experts", "no")]
    [InlineData("qualification", "no, no experts needed", "no")]
    [InlineData("steps", "not fixed at all", "no")]
    [InlineData("steps", "not really fixed", "no")]
    [InlineData("steps", "I don't think they are fixed", "no")]
    [InlineData("steps", "they never vary", "yes")]
    [InlineData("rule", "no judgment needed", "yes")]
    [InlineData("rule", "no it takes judgment", "no")]
    [InlineData("rule", "it can't be done without judgment", "no")]
    [InlineData("decisions", "not very complex", "simple")]
    [InlineData("output", "it cannot be counted", "interpreted")]
    [InlineData("goal", "it's not about money", "knowledge")]
    public void A_negation_turns_what_it_belongs_to(string question, string text, string option) =>
        Assert.Equal(option, Classification.Chosen(question, text));

    [Theory]
    [InlineData("steps", "not complicated, and the steps are fixed", "yes")]
    [InlineData("qualification", "it is not easy and needs experts", "yes")]
    public void A_negation_ends_with_its_clause(string question, string text, string option) =>
        Assert.Equal(option, Classification.Chosen(question, text));

    [Theory]
    [InlineData("rule", "yes, no")]
    [InlineData("rule", "yes but it is a judgment call")]
    [InlineData("steps", "no, the steps are fixed")]
    [InlineData("rule", "no, it is by the book")]
    [InlineData("goal", "cost or knowledge")]
    [InlineData("qualification", "lawyers, and anyone")]
    public void Text_that_fits_two_options_chooses_none(string question, string text) =>
        Assert.Null(Classification.Chosen(question, text));

    [Theory]
    [InlineData("what is a qualified professional?")]
    [InlineData("how much does an expert cost")]
    [InlineData("and what about lawyers")]
    [InlineData("is a lawyer an expert?")]
    public void A_question_is_no_answer_although_it_has_its_words(string text) =>
        Assert.Null(Classification.Chosen("qualification", text));

    [Fact]
    public void An_answer_may_be_said_as_a_question() =>
        Assert.Equal("mixed", Classification.Chosen("steps", "hm, kind of?"));

    [Fact]
    public void What_stands_beyond_the_bound_is_not_read() =>
        Assert.Null(Classification.Chosen("rule", new string(' ', 2000) + "yes"));

    [Theory]
    [InlineData("rule", "about 80% follows a script", "yes")]
    [InlineData("rule", "only 10% follows a script", "no")]
    [InlineData("rule", "80% needs judgment", "no")]
    [InlineData("rule", "80%", "yes")]
    [InlineData("rule", "nine out of ten cases", "yes")]
    [InlineData("rule", "two thirds follow a rule", "yes")]
    [InlineData("rule", "half", "mixed")]
    [InlineData("rule", "50 percent", "mixed")]
    [InlineData("qualification", "20% of them are experts", "no")]
    [InlineData("output", "3k calls a day", "counted")]
    [InlineData("output", "10,000 invoices per month", "counted")]
    [InlineData("output", "two dozen", "counted")]
    public void Shares_and_amounts_answer(string question, string text, string option) =>
        Assert.Equal(option, Classification.Chosen(question, text));

    [Theory]
    [InlineData("We have 12 people who type 10,000 invoices a day following a manual", "output=counted rule=yes")]
    [InlineData("it needs lawyers and we want to save cost", "goal=cost qualification=yes")]
    [InlineData("no degree needed, the same steps every time", "qualification=no steps=yes")]
    [InlineData("what is a degree", "")]
    [InlineData("we sell shoes", "")]
    public void What_a_text_says_of_the_work_is_understood_unasked(string text, string slots) =>
        Assert.Equal(slots, string.Join(' ', Classification.Questionnaire.Slots.Read(Utterance.Of(text)).Select(slot => $"{slot.Key}={slot.Value}")));
}
