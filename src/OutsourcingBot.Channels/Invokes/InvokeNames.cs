namespace OutsourcingBot.Channels.Invokes;

/// <summary>What an invoke may ask for, as it stands in the activity's <c>name</c>.</summary>
public static class InvokeNames
{
    /// <summary>A button of a card was pressed whose answer may replace the card.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>Somebody who writes a message searches.</summary>
    public const string ExtensionQuery = "composeExtension/query";

    /// <summary>A link was pasted into a message.</summary>
    public const string ExtensionQueryLink = "composeExtension/queryLink";

    /// <summary>A result of a search was chosen.</summary>
    public const string ExtensionSelectItem = "composeExtension/selectItem";

    /// <summary>An action opens its dialog.</summary>
    public const string ExtensionFetchTask = "composeExtension/fetchTask";

    /// <summary>An action's dialog was submitted.</summary>
    public const string ExtensionSubmitAction = "composeExtension/submitAction";

    /// <summary>A button opens a dialog.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A dialog was submitted.</summary>
    public const string TaskSubmit = "task/submit";

    /// <summary>A field of a card wants what may be chosen for what was typed so far.</summary>
    public const string Search = "application/search";

    /// <summary>A thumb under a message was pressed.</summary>
    public const string MessageSubmitAction = "message/submitAction";
}
