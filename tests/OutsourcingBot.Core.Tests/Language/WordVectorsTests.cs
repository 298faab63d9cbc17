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
        Assert.Null(Vectors.Find(word));
        Assert.False(Vectors.TryGet(word, new float[Vectors.Dimensions]));
        Assert.Equal(0, Vectors.Similarity(word, "cost"));
    }

    [Fact]
    public void A_kept_vector_says_the_same_as_the_words() =>
        Assert.Equal(Vectors.Similarity("wages", "salary"), Vectors.Find("wages")!.Similarity(Vectors.Find("salary")!), 1e-5);

    [Fact]
    public void A_phrase_is_about_its_words_and_most_about_those_that_count_most()
    {
        var (cheap, doctors) = (Vectors.Find("cheap")!, Vectors.Find("doctors")!);
        var phrase = WordVector.Mean([(cheap, 1), (doctors, 2)]);

        Assert.True(phrase.Similarity(Vectors.Find("physician")!) > phrase.Similarity(Vectors.Find("inexpensive")!));
        Assert.True(phrase.Similarity(Vectors.Find("inexpensive")!) > phrase.Similarity(Vectors.Find("country")!));
        Assert.Equal(1, phrase.Similarity(phrase), 1e-5);
    }

    [Fact]
    public void Vectors_of_no_words_know_none() => Assert.Equal(0, WordVectors.None.Similarity("cost", "cost"));

    [Fact]
    public void A_file_that_is_cut_off_is_not_read() =>
        Gen.Int[0, File.Length - 1].Sample(length => WordVectors.Read(File[..length]) is null);

    [Fact]
    public void A_file_with_a_few_changed_bytes_is_not_read_or_looked_up_without_a_fault() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Byte.Array[1, 8]).Sample((start, bytes) =>
        {
            var changed = File.ToArray();
            bytes.CopyTo(changed, start);
            return WordVectors.Read(changed) is not { } read || Math.Abs(read.Similarity("wages", "salary")) < 1.01f;
        }, iter: 200);
}
