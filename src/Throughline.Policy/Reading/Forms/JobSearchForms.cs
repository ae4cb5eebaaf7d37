using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Referrals, interruptions, permissions, activities on the way to a job.</summary>
internal static class JobSearchForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.ReferralOpened,
            (in f) => new ReferralOpened
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                To = f.Word<ReferralTo>("to"u8),
                ClientReady = f.YesNoOrNone("clientReady"u8),
            },
            (json, referral) =>
            {
                json.Word("to"u8, referral.To);
                json.YesNo("clientReady"u8, referral.ClientReady);
            }),

        Form.Of(Kind.ReferralEnded,
            (in f) => new ReferralEnded
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                To = f.Word<ReferralTo>("to"u8),
                Reason = f.Text("reason"u8),
            },
            (json, referral) =>
            {
                json.Word("to"u8, referral.To);
                json.Text("reason"u8, referral.Reason);
            }),

        Form.Of(Kind.Unavailable,
            (in f) => new Unavailable
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Reason = f.Text("reason"u8),
            },
            (json, unavailable) => json.Text("reason"u8, unavailable.Reason)),

        Form.Of(Kind.AvailableAgain,
            (in f) => new AvailableAgain { Id = f.Id(), On = f.On(), Note = f.Note() },
            (_, _) => { }),

        Form.Of(Kind.PlacementResumed,
            (in f) => new PlacementResumed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                ClientAgrees = f.YesNo("clientAgrees"u8),
            },
            (json, resumed) => json.YesNo("clientAgrees"u8, resumed.ClientAgrees)),

        Form.Of(Kind.Staffing,
            (in f) => new Staffing
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Meeting = f.Word<Meeting>("meeting"u8),
            },
            (json, staffing) => json.Word("meeting"u8, staffing.Meeting)),

        Form.Of(Kind.Permission,
            (in f) => new ClientPermission
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                For = f.Word<PermissionFor>("for"u8),
                Scope = f.Word<PermissionScope>("scope"u8),
                Until = f.DayOrNone("until"u8),
            },
            (json, permission) =>
            {
                json.Word("for"u8, permission.For);
                json.Word("scope"u8, permission.Scope);
                json.Day("until"u8, permission.Until);
            }),

        Form.Of(Kind.WorksiteActivity,
            (in f) => new WorksiteActivity
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Activity = f.Word<Activity>("activity"u8),
                Employer = f.TextOrNone("employer"u8),
            },
            (json, activity) =>
            {
                json.Word("activity"u8, activity.Activity);
                json.Text("employer"u8, activity.Employer);
            }),
    ];
}
