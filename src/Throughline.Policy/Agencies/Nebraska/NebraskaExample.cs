namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Somebody in job search whose weekly contact is late.</summary>
public static class NebraskaExample
{
    public static ExampleCase Case { get; } = new(
        """
        {
          "agency": "nebraska-vr", "case": "NE-00017", "person": { "given": "Ana", "family": "Ruiz" },
          "entries": [
            { "id": "e1", "on": "2024-10-14", "kind": "plan-approved", "goal": "Retail sales", "soc": "41-2031", "services": ["job-search-assistance"] },
            { "on": "2024-11-05", "kind": "referral-opened", "to": "placement" },
            { "on": "2024-11-12", "kind": "contact", "with": "client", "mode": "email" }
          ]
        }
        """,
        new(2024, 11, 22),
        """{ "on": "2024-11-19", "kind": "contact", "with": "client", "mode": "phone", "note": "Talked through two openings at the clinic." }""",
        """{ "on": "2024-11-20", "kind": "worksite-activity", "activity": "job-shadow" }""");
}
