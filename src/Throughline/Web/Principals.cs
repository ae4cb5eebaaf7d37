using System.Security.Claims;
using Throughline.Casework.Access;

namespace Throughline.Web;

/// <summary>Who a principal is to the agency.</summary>
internal static class Principals
{
    public static Actor AsActor(this ClaimsPrincipal principal) => new(
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", principal.FindFirstValue("agency") ?? "", principal.FindFirstValue("name") ?? "",
        Enum.TryParse<Role>(principal.FindFirstValue("part"), out var role) ? role : Role.Client)
    {
        Office = principal.FindFirstValue("office"),
        Provider = principal.FindFirstValue("provider"),
        Case = principal.FindFirstValue("case"),
        Duty = principal.FindFirstValue("duty"),
    };
}
