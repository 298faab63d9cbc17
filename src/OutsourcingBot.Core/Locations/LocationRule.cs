using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Locations;

/// <summary>How far apart two countries are, and whether that is near.</summary>
internal sealed class LocationRule(LocationDefinition definition)
{
    private const double EarthRadius = 6371;
    private const double DayHours = 24;

    public LocationVerdict Judge(Country home, Country away)
    {
        var borders = home.Borders.Contains(away.Name) || away.Borders.Contains(home.Name);
        var kilometres = Kilometres(home, away);
        var apart = Math.Abs(home.Utc - away.Utc);
        var hours = Math.Min(apart, DayHours - apart);
        var isNear = borders || (kilometres <= definition.NearKilometres && hours <= definition.NearHours);
        return new LocationVerdict(home == away ? Distance.Same : isNear ? Distance.Near : Distance.Far, borders, kilometres, hours);
    }

    /// <summary>The great circle between two cities.</summary>
    private static double Kilometres(Country home, Country away)
    {
        var (from, to) = (double.DegreesToRadians(home.Latitude), double.DegreesToRadians(away.Latitude));
        var turn = double.DegreesToRadians(away.Longitude - home.Longitude);
        var cosine = (Math.Sin(from) * Math.Sin(to)) + (Math.Cos(from) * Math.Cos(to) * Math.Cos(turn));
        return EarthRadius * Math.Acos(Math.Clamp(cosine, -1, 1));
    }
}

/// <summary>What two countries are to each other.</summary>
/// <param name="SharesBorder">Whether they border each other by land.</param>
/// <param name="Kilometres">Between the cities.</param>
/// <param name="Hours">Between the clocks.</param>
internal sealed record LocationVerdict(Distance Distance, bool SharesBorder, double Kilometres, double Hours);
