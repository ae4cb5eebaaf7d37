using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Pdf;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Reading;

namespace Throughline.Api;

/// <summary>Kinds of document, and the signed ones of a case: as they are, beside another version, on paper.</summary>
internal static class ReadDocuments
{
    public static IResult Types(string agency, AgencyPacks packs) => packs.Of(agency) is { } pack
        ? JsonAnswer.Ok(new { agency, documents = pack.Documents.Select(DocumentShape.Of) })
        : Problems.NotFound("There is no such agency", $"Agencies here are: {string.Join(", ", Packs.All.Select(each => each.Agency))}.");

    public static IResult Type(string agency, string document, AgencyPacks packs) => packs.Of(agency)?.Documents.FirstOrDefault(type => type.Key == document) is { } type
        ? JsonAnswer.Ok(DocumentShape.Of(type))
        : Problems.NotFound("There is no such document", "The documents of an agency are listed under /api/documents and its word.");

    public static async Task<IResult> OfACase(string agency, string @case, RequestedCase asked, WriteDocument write)
    {
        var (of, instead) = await asked.Find(agency, @case);
        if (instead is not null) return instead;
        return JsonAnswer.Ok(new
        {
            drafts = (await write.Begun(asked.Actor, of)).Order(StringComparer.Ordinal),
            signed = SignedVersions.In(of).Select(version => new
            {
                seq = version.Entry.Seq, document = version.Type.Key, title = version.Type.Title, on = version.Entry.Entry.On, state = version.State.JsonName(),
                hash = SignedDocument.HashOf(version.Signed.Document, version.Signed.Answers), signatures = Signatures(version.Signed.Signatures),
            }),
        });
    }

    public static async Task<IResult> One(string agency, string @case, int seq, RequestedCase asked)
    {
        var (of, instead) = await asked.Find(agency, @case);
        if (instead is not null) return instead;
        return SignedVersions.At(of, seq) is { } version ? JsonAnswer.Ok(Signed(version)) : NoSuchVersion();
    }

    public static async Task<IResult> Compared(string agency, string @case, int seq, int entry, RequestedCase asked)
    {
        var (of, instead) = await asked.Find(agency, @case);
        if (instead is not null) return instead;
        if (SignedVersions.At(of, seq) is not { } now || SignedVersions.At(of, entry) is not { } was || was.Type != now.Type) return NoSuchVersion();
        return JsonAnswer.Ok(new
        {
            document = now.Type.Key,
            title = now.Type.Title,
            was = new { seq = was.Entry.Seq, on = was.Entry.Entry.On },
            now = new { seq = now.Entry.Seq, on = now.Entry.Entry.On },
            sections = now.Type.Compare(was.Signed.Answers, now.Signed.Answers).Select(each => new
            {
                section = each.Section.Name, label = each.Section.Label, was = DocumentShape.Said(each.Section, each.Was), now = DocumentShape.Said(each.Section, each.Now), changed = each.Was != each.Now,
            }),
        });
    }

    public static async Task<IResult> Printed(string agency, string @case, int seq, RequestedCase asked, PrintPaper print, HttpContext http)
    {
        var (of, instead) = await asked.Find(agency, @case);
        if (instead is not null) return instead;
        if (SignedVersions.At(of, seq) is not { } version) return NoSuchVersion();
        if (!print.IsPossible) return Results.Problem(statusCode: 501, title: "This program cannot print", detail: "There is no Chromium where it runs. The page of the document prints from any browser.");
        var paper = Paper.Of(of, version).In(http.Request.Query["lang"], http.Request.Query["print"]);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(await print.Handle(new ActionContext(http, http.GetRouteData(), new ActionDescriptor()), paper, http.RequestAborted), "application/pdf", paper.FileName);
    }

    /// <summary>Beside which version it is read, and which sections differ from it; null where it is read by itself.</summary>
    public static object? Beside(DocumentType type, Writing writing, IReadOnlyDictionary<string, string> answers) => type.Beside(writing, answers) is not { } earlier ? null : new
    {
        called = earlier.Called,
        on = earlier.On,
        partly = earlier.IsPartly,
        outOf = type.Sections.Count,
        differs = type.Compare(earlier.Answers, answers).Where(each => !earlier.IsPartly || earlier.Answers.ContainsKey(each.Section.Name)).Where(each => each.Section.Say(each.Was).Trim() != each.Section.Say(each.Now).Trim())
            .Select(each => new { section = each.Section.Name, label = each.Section.Label, was = DocumentShape.Said(each.Section, each.Was), now = DocumentShape.Said(each.Section, each.Now) }),
    };

    /// <summary>A version as it was signed.</summary>
    public static object Signed(SignedVersion version) => new
    {
        seq = version.Entry.Seq,
        document = version.Type.Key,
        title = version.Type.Title,
        on = version.Entry.Entry.On,
        state = version.State.JsonName(),
        amends = version.Signed.Amends,
        hash = SignedDocument.HashOf(version.Signed.Document, version.Signed.Answers),
        asSigned = version.Signed.IsAsSigned,
        answers = DocumentShape.Answers(version.Type, version.Signed.Answers),
        signatures = Signatures(version.Signed.Signatures),
    };

    public static IEnumerable<object> Signatures(IEnumerable<Signature> signatures) => signatures.Select(signature => new { name = signature.Name, role = signature.Role, on = signature.On, way = signature.Way, hash = signature.Hash });

    private static IResult NoSuchVersion() => Problems.NotFound("There is no such version", "A signed version is named by its place in the record, as the list of the case's documents gives it.");
}
