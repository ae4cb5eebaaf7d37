using System.Collections.Frozen;

namespace Throughline.Casework.Names;

/// <summary>Given names that stand for each other.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string[]> Groups = new[]
    {
        "alexander alex sasha", "alexandra alex sandra sasha", "andrew andy drew", "anthony tony", "barbara barb babs", "benjamin ben", "catherine katherine kathleen kate kathy cathy katie",
        "charles charlie chuck", "christina christine chris tina", "christopher chris", "daniel dan danny", "david dave", "deborah debra deb debbie", "donald don", "dorothy dot dottie",
        "edward ed eddie ted", "elizabeth liz beth betty lisa eliza", "francis frank", "francisco paco pancho frank", "frederick fred", "gerald jerry", "gregory greg", "guadalupe lupe", "henry hank harry",
        "isabella bella isabel", "jacob jake", "james jim jimmy jamie", "jennifer jen jenny", "jessica jess jessie", "jesus chuy", "john jack johnny", "jonathan jon", "jose pepe", "joseph joe joey",
        "joshua josh", "kenneth ken", "lawrence larry", "leonard len", "margaret maggie meg peg peggy", "maria mary", "matthew matt", "michael mike mick", "nancy ann", "nathaniel nathan nate",
        "nicholas nick", "pamela pam", "patricia pat patty trish", "patrick pat", "peter pete", "philip phil", "rebecca becky", "richard rich rick dick", "robert rob bob bobby", "ronald ron",
        "samuel sam", "samantha sam", "stephen steven steve", "susan sue susie", "theodore ted theo", "theresa teresa terry", "thomas tom tommy", "timothy tim", "victoria vicky", "vincent vince", "william will bill billy liam",
    }.SelectMany((group, at) => group.Split(' ').Select(name => (name, Group: $"{at}"))).GroupBy(each => each.name, each => each.Group).ToFrozenDictionary(each => each.Key, each => each.ToArray());

    public static bool Are(string one, string other) => Groups.TryGetValue(one, out var first) && Groups.TryGetValue(other, out var second) && first.Intersect(second).Any();
}
