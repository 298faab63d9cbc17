using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Locations;

/// <summary>The content of <c>dialogs/location.json</c>: where work may go, and when that is near.</summary>
internal sealed record LocationDefinition
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The item of the document for client and provider in one country.</summary>
    public required string Same { get; init; }

    /// <summary>The item of the document for countries near each other.</summary>
    public required string Near { get; init; }

    /// <summary>The item of the document for countries far apart.</summary>
    public required string Far { get; init; }

    public required double NearKilometres { get; init; }

    public required double NearHours { get; init; }

    /// <summary>What asks for the location part.</summary>
    public required ImmutableArray<string> Asks { get; init; }

    /// <summary>What asks which of the distances it is between two places.</summary>
    public required ImmutableArray<string> AsksWhich { get; init; }

    /// <summary>What tells of a distance beside other words, where somebody asks which of them it is.</summary>
    public required ImmutableArray<DistanceWords> Told { get; init; }

    /// <summary>Single words that may stand around two countries that are compared.</summary>
    public required ImmutableArray<string> About { get; init; }

    /// <summary>The distances as plain answers.</summary>
    public required ImmutableArray<DistanceOption> Options { get; init; }

    /// <summary>Single words between two countries in whatever is said, as in "from A to B".</summary>
    public required ImmutableArray<string> Between { get; init; }

    /// <summary>Single words between two countries of which one is asked for, as in "A or B".</summary>
    public required ImmutableArray<string> Either { get; init; }

    public required LocationTexts Texts { get; init; }

    public required ImmutableArray<Country> Countries { get; init; }

    /// <summary>The country of a name; null where it has none of it.</summary>
    public Country? FindCountry(string? name) => Countries.FirstOrDefault(country => country.Name == name);
}

/// <summary>Words for a distance.</summary>
internal sealed record DistanceWords
{
    public required Distance Distance { get; init; }

    /// <summary>The words.</summary>
    public required ImmutableArray<string> Phrases { get; init; }
}

/// <summary>What the location part says: Markdown with <c>{placeholders}</c>.</summary>
internal sealed record LocationTexts
{
    public required string Ask { get; init; }

    public required string AskOther { get; init; }

    /// <summary>Where several countries are named for the provider.</summary>
    public required string Several { get; init; }

    /// <summary>Why this is asked.</summary>
    public required string Why { get; init; }

    /// <summary>To an answer in which there is neither a country nor a distance.</summary>
    public required string Missed { get; init; }

    /// <summary>Said to those who do not want to say.</summary>
    public required string Cancelled { get; init; }

    public required string Same { get; init; }

    public required string Border { get; init; }

    public required string Near { get; init; }

    public required string Far { get; init; }

    public required string Rule { get; init; }

    /// <summary>A distance that was said without countries.</summary>
    public required string Told { get; init; }

    /// <summary>What the distance rests on then.</summary>
    public required string ToldRule { get; init; }

    /// <summary>The place under a verdict.</summary>
    public required string UnderVerdict { get; init; }

    public required string Button { get; init; }
}

/// <summary>One of the distances, to be chosen.</summary>
internal sealed record DistanceOption
{
    public required Distance Distance { get; init; }

    /// <summary>The text of the button.</summary>
    public required string Label { get; init; }

    /// <summary>How people say it.</summary>
    public required ImmutableArray<string> Phrases { get; init; }
}

/// <summary>A country where a client or a provider may be.</summary>
internal sealed record Country
{
    public required string Name { get; init; }

    /// <summary>What people also call it.</summary>
    public required ImmutableArray<string> Also { get; init; }

    /// <summary>Cities and regions by which people name it.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>The city that stands for it.</summary>
    public required string City { get; init; }

    /// <summary>Of the city, in degrees north.</summary>
    public required double Latitude { get; init; }

    /// <summary>Of the city, in degrees east.</summary>
    public required double Longitude { get; init; }

    /// <summary>The city's standard time against UTC, in hours.</summary>
    public required double Utc { get; init; }

    /// <summary>The names of the countries it borders by land.</summary>
    public required ImmutableArray<string> Borders { get; init; }
}
