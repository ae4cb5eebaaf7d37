using Throughline.Ui;

namespace Throughline.Pages.Today;

/// <summary>A client's rows: in full, or thin for the days to come.</summary>
public sealed record ClientRows(Worklist.Client Client, DateOnly Today, bool Thin, ContactLog Log);
