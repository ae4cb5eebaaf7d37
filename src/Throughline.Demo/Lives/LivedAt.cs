using Throughline.Casework.Access;
using Throughline.Demo.People;
using Throughline.Policy.Dates;

namespace Throughline.Demo.Lives;

/// <summary>Where the cases of an agency are lived: its region, its calendar, the day, and what makes a case of a life.</summary>
internal sealed record LivedAt(Region Region, AgencyCalendar Calendar, DateOnly Today, int Seed, Func<int, Somebody?, DemoAccount, DemoAccount?, Action<Life>, DemoCase> Made)
{
    /// <summary>Its counselors in turn.</summary>
    public DemoAccount CounselorOf(int at)
    {
        var counselors = DemoAccount.With(Region.Agency, Role.Counselor);
        return counselors[at % counselors.Length];
    }
}
