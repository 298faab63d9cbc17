using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

/// <summary>A few requests that are easy to tell apart.</summary>
internal static class Requests
{
    public static readonly LabelledText[] All =
    [
        .. Labelled("weather", "will it rain tomorrow", "is it sunny outside", "what is the weather like today", "how warm will it be tomorrow", "does it snow in the mountains", "show me the weather forecast"),
        .. Labelled("music", "play some jazz", "put on my favourite song", "play the next song", "turn up the music", "who sings this song", "I want to hear some music"),
        .. Labelled("bank", "what is my account balance", "transfer money to my savings account", "how much money do I have", "pay my credit card bill", "is my bank account overdrawn", "send money to my sister"),
        .. Labelled(null, "how tall is the tallest building", "why do cats purr", "who wrote this novel", "tell me about dinosaurs"),
    ];

    public static readonly TextClassifier Classifier = TextClassifierTrainer.Train(All);

    private static IEnumerable<LabelledText> Labelled(string? label, params string[] texts) => texts.Select(text => new LabelledText(text, label));
}
