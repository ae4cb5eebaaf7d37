namespace Throughline.Casework.Record;

/// <summary>The name that a program gave its request, and a digest of what it asked.</summary>
public sealed record IdempotencyKey(string Key, string Digest);
