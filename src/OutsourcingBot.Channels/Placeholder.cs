namespace OutsourcingBot.Channels; internal static class Placeholder;
