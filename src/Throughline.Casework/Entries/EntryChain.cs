using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Throughline.Casework.Entries;

/// <summary>The hash that ties an entry to all before it: SHA-256 over the hash before and everything the record says of the entry.</summary>
internal static class EntryChain
{
    private static readonly byte[] Beginning = new byte[SHA256.HashSizeInBytes];

    public static byte[] Hash(byte[]? before, EntryRow entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before ?? Beginning);
        Add(hash, entry.Agency);
        Add(hash, entry.Case);
        Add(hash, entry.Seq);
        Add(hash, entry.On.DayNumber);
        Add(hash, entry.RecordedAt.Ticks);
        Add(hash, entry.RecordedBy);
        Add(hash, entry.Kind);
        Add(hash, entry.Body);
        // A missing idempotency_key and an empty one are not the same.
        Add(hash, entry.IdempotencyKey is null ? 0 : 1);
        Add(hash, entry.IdempotencyKey ?? "");
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    // With its length first, so that no two records spell the same bytes.
    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Add(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
