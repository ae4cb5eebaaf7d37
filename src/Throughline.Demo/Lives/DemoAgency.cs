using Throughline.Casework.Access;
using Throughline.Casework.Register;
using Throughline.Demo.People;

namespace Throughline.Demo.Lives;

/// <summary>What an agency's wing brings to the demonstration: where it works, who works there, and how the lives of its cases go.</summary>
internal abstract class DemoAgency
{
    public abstract Region Region { get; }

    public abstract IReadOnlyList<DemoAccount> Staff { get; }

    /// <summary>The number of the first case; the others follow.</summary>
    public abstract int FirstNumber { get; }

    /// <summary>Cases that the guide names: their clients can sign in, besides every twentieth.</summary>
    public virtual IReadOnlyList<string> Named => [];

    /// <summary>The outside providers that it keeps.</summary>
    public virtual IReadOnlyList<KeptProvider> Register(DateOnly today) => [];

    public abstract IEnumerable<DemoCase> Cases(WriteCases write, IReadOnlyList<DemoEmployer> employers);

    public DemoAccount[] With(Role role) => [.. Staff.Where(each => each.Role == role)];

    protected DemoAccount CounselorOf(int at)
    {
        var counselors = With(Role.Counselor);
        return counselors[at % counselors.Length];
    }
}
