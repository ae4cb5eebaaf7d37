using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;

namespace Throughline.Web;

/// <summary>Puts who somebody is to the agency into their cookie, so that no request asks the database for it.</summary>
internal sealed class ActorClaims(UserManager<StaffMember> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<StaffMember>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(Of(user.AsActor()));
        return identity;
    }

    public static IEnumerable<Claim> Of(Actor actor)
    {
        yield return new("agency", actor.Agency);
        yield return new("name", actor.Name);
        yield return new("part", actor.Role.ToString());
        if (actor.Office is not null) yield return new("office", actor.Office);
        if (actor.Provider is not null) yield return new("provider", actor.Provider);
        if (actor.Case is not null) yield return new("case", actor.Case);
        if (actor.Duty is not null) yield return new("duty", actor.Duty);
    }
}
