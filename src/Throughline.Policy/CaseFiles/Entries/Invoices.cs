using Throughline.Policy.Dates;

namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>A provider's bill under an authorization, or under one line of it.</summary>
public sealed record Invoice : Entry
{
    public override Kind Kind => Kind.Invoice;

    /// <summary>The invoice's number.</summary>
    public string? Number { get; init; }
    public string? Provider { get; init; }

    /// <summary>The number of the authorization.</summary>
    public string? Authorization { get; init; }

    /// <summary>The line of the authorization.</summary>
    public string? Line { get; init; }

    /// <summary>The month that it is for.</summary>
    public Month? Period { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>US dollars.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The id of the document that it rests on.</summary>
    public string? Report { get; init; }
}

/// <summary>An invoice goes back to its provider unpaid.</summary>
public sealed record InvoiceReturned : Entry
{
    public override Kind Kind => Kind.InvoiceReturned;
    public string? Invoice { get; init; }
    public string? Reason { get; init; }
}

/// <summary>Money paid on an invoice.</summary>
public sealed record Payment : Entry
{
    public override Kind Kind => Kind.Payment;

    /// <summary>The name under which it can be reversed.</summary>
    public string? Name { get; init; }
    public string? Invoice { get; init; }

    /// <summary>US dollars; none is 0.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Nothing more is to come on the invoice.</summary>
    public bool? Final { get; init; }
    public string? Reference { get; init; }
}

/// <summary>Every payment of that name before it is taken back.</summary>
public sealed record PaymentReversed : Entry
{
    public override Kind Kind => Kind.PaymentReversed;
    public string? Payment { get; init; }
    public string? Reason { get; init; }
}
