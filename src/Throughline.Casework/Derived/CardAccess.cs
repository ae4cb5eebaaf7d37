using System.Linq.Expressions;
using Throughline.Casework.Access;

namespace Throughline.Casework.Derived;

public static class CardAccess
{
    /// <summary>The cards that the person may do this with, so that a list never holds another's; without a day an outside provider reaches none.</summary>
    public static IQueryable<Card> Within(this IQueryable<Card> cards, Actor actor, Permission permission, DateOnly? today = null)
    {
        var scope = CaseScope.Of(actor, permission, today);
        var card = Expression.Parameter(typeof(Card), "card");
        var one = scope.AnyOf.Select(all => all.Select(each => Is(each.Column.ToString(), each.Value)).Aggregate((Expression)Expression.Constant(true), Expression.AndAlso))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        var of = scope.Shared.Asked ? cards.Where(each => each.SharedFrom <= today && each.SharedUntil >= today) : cards;
        return of.Where(Expression.Lambda<Func<Card, bool>>(Expression.AndAlso(Is(nameof(Card.Agency), scope.Agency), one), card));

        Expression Is(string column, string? value) => Expression.Equal(Expression.Property(card, column), value is null ? Expression.Constant(null, typeof(string)) : Sent(value));
    }

    // Captured as a lambda captures it, a value is sent as a parameter: one statement serves everybody.
    private static Expression Sent(string value)
    {
        Expression<Func<string>> captured = () => value;
        return captured.Body;
    }
}
