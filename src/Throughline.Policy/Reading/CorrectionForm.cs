using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading;

/// <summary>A correction holds another entry, so that it needs the forms of all kinds.</summary>
internal static class CorrectionForm
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.Correction,
            (in f) =>
            {
                var corrects = f.Corrects();
                return new Correction
                {
                    Id = f.Id(), On = f.On(), Note = f.Note(),
                    Corrects = corrects,
                    Reason = f.Text("reason"u8),
                    Replacement = f.Replacement(corrects),
                };
            },
            (json, correction) =>
            {
                json.Text("corrects"u8, correction.Corrects);
                json.Text("reason"u8, correction.Reason);
                if (correction.Replacement is not { } replacement) return;
                json.WritePropertyName("replacement"u8);
                CaseWriter.WriteEntry(json, replacement);
            }),
    ];
}
