namespace OutsourcingBot.Hosting; internal static class Placeholder;
