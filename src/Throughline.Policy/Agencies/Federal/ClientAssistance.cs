namespace Throughline.Policy.Agencies.Federal;

/// <summary>The Client Assistance Program, which each state has for those who are served by vocational rehabilitation (34 CFR part 370).</summary>
internal static class ClientAssistance
{
    public const string Program = "the Client Assistance Program of your state";
}
