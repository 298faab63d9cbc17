using OutsourcingBot.Core.Recognition.Sentences;

namespace OutsourcingBot.Core.Tests.Recognition.Sentences;

public sealed class WordPiecesTests
{
    private static readonly string[] s_pieces = ["[UNK]", "play", "##ing", "##i", "##n", "##g", "cafe", "?", "'", "s", "b", "##po", "."];

    private readonly WordPieces _pieces = new(s_pieces.Select((piece, number) => (piece, number)).ToDictionary(pair => pair.piece, pair => pair.number));

    [Theory]
    [InlineData("play", "play")]
    [InlineData("PLAYING", "play ##ing")]
    [InlineData("playin", "play ##i ##n")]
    [InlineData("Cafe?", "cafe ?")]
    [InlineData("  bpo's ", "b ##po ' s")]
    [InlineData("b.", "b .")]
    [InlineData("", "")]
    public void The_longest_piece_that_fits_is_taken(string text, string expected) => Assert.Equal(expected, Cut(text, 10));

    [Fact]
    public void A_word_that_cannot_be_cut_is_unknown_as_a_whole() => Assert.Equal("b [UNK] s", Cut("b playz s", 10));

    [Fact]
    public void What_comes_behind_the_most_pieces_is_left_out() => Assert.Equal("play ##ing", Cut("playing s", 2));

    [Fact]
    public void A_piece_is_found_by_its_text() => Assert.Equal((6, -1), (_pieces.Find("cafe"), _pieces.Find("tea")));

    private string Cut(string text, int most) => string.Join(' ', _pieces.Of(text, most).Select(number => s_pieces[number]));
}
