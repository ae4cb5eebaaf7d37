using System.Reflection;
using System.Reflection.Emit;

namespace Throughline.Tests.House;

/// <summary>Which folder of a project uses which other, read from what was compiled: bases, signatures, attributes and every instruction.</summary>
internal static class Arrows
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const string Demonstration = "Throughline.Demo";
    private const string Views = "AspNetCoreGeneratedDocument";

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF);

    /// <summary>The arrows between the folders of a project, each with one place where it is drawn.</summary>
    public static IReadOnlyDictionary<(string From, string To), string> Of(Assembly project)
    {
        var root = project.GetName().Name!;
        if (char.IsLower(root[0])) root = char.ToUpperInvariant(root[0]) + root[1..];
        var drawn = new Dictionary<(string, string), string>();
        foreach (var type in project.GetTypes())
        {
            if (Folder(type, root) is not { } from) continue;
            foreach (var (used, where) in UsedBy(type))
            {
                if (To(used) is { } to && to != from) drawn.TryAdd((from, to), $"{type.Name}{where} uses {used.Name}");
            }
        }

        return drawn;

        // Which other projects a project may use, its own file says; the demonstration is for one folder alone.
        string? To(Type used) => used.Assembly == project ? Folder(used, root) : used.Assembly.GetName().Name == Demonstration ? Demonstration : null;
    }

    // A view is of the folder that its name begins with: Pages_Cases__Head is Pages/Cases/_Head.cshtml. What a compiler invents is of none.
    private static string? Folder(Type type, string root)
    {
        if (type.Namespace == Views)
        {
            var parts = Outermost(type).Name.Split('_', StringSplitOptions.RemoveEmptyEntries);
            return string.Join('/', parts[..^1]);
        }

        if (type.Namespace == root) return "(top)";
        return type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true ? type.Namespace[(root.Length + 1)..].Replace('.', '/') : null;
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<(Type Used, string Where)> UsedBy(Type type)
    {
        foreach (var used in new[] { type.BaseType }.Concat(type.GetInterfaces()).Concat(Attributes(type)).SelectMany(Parts)) yield return (used, "");
        foreach (var field in type.GetFields(Own))
        {
            foreach (var used in Attributes(field).Prepend(field.FieldType).SelectMany(Parts)) yield return (used, "." + field.Name);
        }

        foreach (var property in type.GetProperties(Own))
        {
            foreach (var used in Attributes(property).SelectMany(Parts)) yield return (used, "." + property.Name);
        }

        foreach (var method in type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own)))
        {
            foreach (var used in Signature(method).Concat(Attributes(method)).Concat(Body(method)).SelectMany(Parts)) yield return (used, "." + method.Name);
        }
    }

    private static IEnumerable<Type?> Attributes(MemberInfo member) => member.GetCustomAttributesData().SelectMany(each =>
        each.ConstructorArguments.Concat(each.NamedArguments.Select(named => named.TypedValue)).SelectMany(Named).Prepend(each.AttributeType));

    private static IEnumerable<Type?> Named(CustomAttributeTypedArgument argument) => argument.Value is Type named ? [argument.ArgumentType, named] : [argument.ArgumentType];

    private static IEnumerable<Type?> Signature(MethodBase method) =>
        method.GetParameters().SelectMany(each => new[] { each.ParameterType }).Append((method as MethodInfo)?.ReturnType)
            .Concat(method.IsGenericMethodDefinition ? method.GetGenericArguments().SelectMany(each => each.GetGenericParameterConstraints()) : []);

    private static IEnumerable<Type?> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body) return [];
        return body.LocalVariables.Select(local => (Type?)local.LocalType).Concat(body.ExceptionHandlingClauses.Where(each => each.Flags == ExceptionHandlingClauseOptions.Clause).Select(each => each.CatchType))
            .Concat(Instructions(method, body.GetILAsByteArray()!));
    }

    private static IEnumerable<Type?> Instructions(MethodBase method, byte[] code)
    {
        var (ofType, ofMethod) = (method.DeclaringType!.GetGenericArguments(), method.IsGenericMethodDefinition ? method.GetGenericArguments() : []);
        for (var at = 0; at < code.Length;)
        {
            var operation = Codes[code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (var used in Mentioned(method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod))) yield return used;
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type?> Mentioned(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments()],
        _ => [member?.DeclaringType],
    };

    // An array is of its element, a generic type of what it is filled with too.
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null || type.IsGenericParameter) return [];
        if (type.HasElementType) return Parts(type.GetElementType());
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];
    }
}
