using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Cards;

/// <summary>A button on a card. What <see cref="Data"/> holds comes back as the <c>value</c> of what it sends.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
internal abstract record CardButton(string Title, JsonElement Data)
{
    /// <summary>Sends an <c>adaptiveCard/action</c> invoke, to which a new card is the answer.</summary>
    public sealed record Execute(string Title, string Verb, JsonElement Data) : CardButton(Title, Data)
    {
        /// <summary>What a client that knows no such button shows in its place.</summary>
        public CardButton? Fallback { get; init; }
    }

    /// <summary>Sends a message without text.</summary>
    public sealed record Submit(string Title, JsonElement Data) : CardButton(Title, Data);
}
