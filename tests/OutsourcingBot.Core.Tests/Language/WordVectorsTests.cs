using CsCheck;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class WordVectorsTests
{
    private static readonly ReadOnlyMemory<byte> File = ShippedFiles.Dialog("english-vectors.bin").Bytes;

    private static readonly WordVectors Vectors = ShippedFiles.Lexicon.Vectors;

    [Theory]
    [InlineData("cheaper", "cost", "staff")]
    [InlineData("labour", "staff", "price")]
    [InlineData("drawbacks", "disadvantages", "examples")]
    [InlineData("perks", "benefits", "countries")]
    [InlineData("wages", "salary", "security")]
    [InlineData("attorney", "lawyer", "doctor")]
    [InlineData("confidential", "privacy", "speed")]
    [InlineData("offshoring", "overseas", "typing")]
    public void A_word_is_nearer_to_an_alike_one_than_to_another(string word, string alike, string other) =>
        Assert.True(
            Vectors.Similarity(word, alike) > Vectors.Similarity(word, other) + 0.2f,
            $"{Vectors.Similarity(word, alike)}, {Vectors.Similarity(word, other)}");

    [Fact]
    public void Every_word_of_the_dictionary_has_a_vector_of_length_1()
    {
        var vector = new float[Vectors.Dimensions];
        Assert.All(
            ShippedFiles.Dialog("english.txt").Text.Split('\n').Where(word => word.Length > 1),
            word =>
            {
                Assert.True(Vectors.TryGet(word, vector), word);
                Assert.Equal(1, vector.Sum(number => number * number), 1e-4);
            });
    }

    [Theory]
    [InlineData("")]
    [InlineData("xqzzv")]
    [InlineData("Cost")]
    [InlineData("cos t")]
    [InlineData("coût")]
    [InlineData("\uffff")]
    public void An_unknown_word_is_like_none(string word)
    {
        Assert.Null(Vectors.Mean([word], _ => 1));
        Assert.False(Vectors.TryGet(word, new float[Vectors.Dimensions]));
        Assert.Equal(0, Vectors.Similarity(word, "cost"));
    }

    [Fact]
    public void A_kept_vector_says_the_same_as_the_words() =>
        Assert.Equal(Vectors.Similarity("wages", "salary"), Of("wages").Similarity(Of("salary")), 1e-5);

    [Fact]
    public void A_phrase_is_about_its_words_and_most_about_those_that_count_most()
    {
        var phrase = Vectors.Mean(["cheap", "xqzzv", "doctors"], word => word == "doctors" ? 2 : 1)!;

        Assert.True(phrase.Similarity(Of("physician")) > phrase.Similarity(Of("inexpensive")));
        Assert.True(phrase.Similarity(Of("inexpensive")) > phrase.Similarity(Of("country")));
        Assert.Equal(1, phrase.Similarity(phrase), 1e-5);
    }

    [Fact]
    public void Vectors_of_no_words_know_none() => Assert.Equal(0, WordVectors.None.Similarity("cost", "cost"));

    [Fact]
    public void A_file_that_is_cut_off_is_not_read() =>
        Gen.Int[0, File.Length - 1].Sample(length => WordVectors.Read(File[..length]) is null);

    [Fact]
    public void The_words_of_a_small_file_are_found_and_point_where_it_says()
    {
        var read = WordVectors.Read(Small)!;

        Assert.Equal(1, read.Similarity("an", "bee"), 1e-5);
        Assert.Equal(-1, read.Similarity("an", "ox"), 1e-5);
        Assert.False(read.TryGet("b", new float[2]));
    }

    [Fact]
    public void A_file_with_changed_bytes_is_not_read_or_looked_up_without_a_fault() =>
        Gen.Select(Gen.Int[0, Small.Length - 1], Gen.Byte.Array[1, 8]).Sample((start, bytes) =>
        {
            var changed = (byte[])Small.Clone();
            bytes.AsSpan(0, Math.Min(bytes.Length, changed.Length - start)).CopyTo(changed.AsSpan(start));
            return WordVectors.Read(changed) is not { } read
                || SmallWords.All(word => Math.Abs(read.Similarity(word, "bee")) < 1.01f);
        });

    private static WordVector Of(string word) => Vectors.Mean([word], _ => 1)!;

    private static readonly string[] SmallWords = ["an", "bee", "ox"];

    /// <summary>Three words of two dimensions, by hand.</summary>
    private static byte[] Small { get; } =
    [
        .. "OBV1"u8, 3, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 0,
        .. BitConverter.GetBytes(0.01f), .. BitConverter.GetBytes(0.02f),
        0, 0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0,
        .. "anbeeox"u8, 0xFF, 0xFF, 0x00,
    ];
}
