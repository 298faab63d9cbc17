using NodaTime;
using NodaTime.TimeZones;

namespace Countries;

/// <summary>Where a country's main city lies and what its clocks show, from the time zone database.</summary>
/// <param name="City">The city that the time zone is named for.</param>
/// <param name="Latitude">In degrees north.</param>
/// <param name="Longitude">In degrees east.</param>
/// <param name="Utc">The standard time against UTC, in hours.</param>
internal sealed record ZoneData(string City, double Latitude, double Longitude, double Utc)
{
    /// <summary>Where the data comes from.</summary>
    public static string Source => $"cities and clocks of NodaTime 3.3.7 (IANA {TzdbDateTimeZoneSource.Default.TzdbVersion}, public domain)";

    /// <summary>The data of a country; an exception where the database does not know it or has several zones and none is named.</summary>
    public static ZoneData Of(ListedCountry country)
    {
        var zones = TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(zone => zone.CountryCode == country.Code).ToArray();
        var location = country.Zone.Length == 0 ? zones.Single() : zones.Single(zone => zone.ZoneId == country.Zone);
        return new ZoneData(location.ZoneId[(location.ZoneId.LastIndexOf('/') + 1)..].Replace('_', ' '), Math.Round(location.Latitude, 1), Math.Round(location.Longitude, 1), StandardTime(location.ZoneId));
    }

    private static double Hours(DateTimeZone zone, int month) => zone.GetUtcOffset(Instant.FromUtc(2026, month, 1, 12, 0)).ToTimeSpan().TotalHours;

    /// <summary>What the clocks show in the half of the year without daylight saving; "standard" has the wrong sign in Ireland's rules.</summary>
    private static double StandardTime(string zone)
    {
        var source = DateTimeZoneProviders.Tzdb[zone];
        return Math.Min(Hours(source, month: 1), Hours(source, month: 7));
    }
}
