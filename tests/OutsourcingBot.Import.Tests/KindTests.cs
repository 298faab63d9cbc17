using System.Text.RegularExpressions;

namespace OutsourcingBot.Import.Tests;

/// <summary>Kinds of a thing become a list, however an article announces them and then names them one by one.</summary>
public partial class KindTests
{
    [Theory]
    [InlineData("Types of Shop\n\nCorner shop\n\nIt stands at a corner. It is small.\n\nChain shop\n\nIt has sisters.")]
    [InlineData("Types of Shop\n\nCorner shop\nIt stands at a corner.\n\nChain shop\nIt has sisters.\n\nAdvantages of a shop\n\nIt is warm. It is dry.")]
    [InlineData("What Kinds of Shops Are There?\n\n1. Corner shop\n\nIt stands at a corner.\n\n2. Chain shop\n\nIt has sisters.\n\nOpening a shop\n\nIt takes money.")]
    [InlineData("Types of Shop\n\n#1 – Corner Shop\n\nIt stands at a corner.\n\n#2 – Chain Shop\n\nIt has sisters.")]
    [InlineData("Types of Shop\n\nWhat is a corner shop?\n\nIt stands at a corner.\n\nWhat is a chain shop?\n\nIt has sisters.\n\nHow do you open a shop?\n\nWith money.")]
    [InlineData("There are two kinds of shop.\n\nCorner shop\n\nIt stands at a corner.\n\nChain shop\n\nIt has sisters.\n\nLocation\n\nA shop stands in a street.")]
    [InlineData("Shops come in two forms. Corner shops stand at a corner. Chain shops have sisters. All of them sell bread.")]
    [InlineData("Shops come in two forms.\n\nCorner shops stand at a corner. They are small.\n\nChain shops have sisters. Some have hundreds.\n\nAll of them sell bread.")]
    [InlineData("Two types of shop are known. The first is the corner shop, which stands at a corner. It is small. The second is the chain shop, which has sisters.")]
    [InlineData("A shop can be opened in two ways. In a corner shop, you stand alone. In a chain shop, you have sisters. Either takes money.")]
    [InlineData("There are two types of shop.\n\nCorner shop. It stands at a corner.\n\nChain shop. It has sisters.")]
    [InlineData("Shops are classified as follows:\n\nCorner shop – It stands at a corner.\nChain shop – It has sisters.")]
    [InlineData("The two main types of shops are corner shops and chain shops. All of them sell bread.")]
    [InlineData("There are two kinds of shop: corner shops and chain shops.")]
    [InlineData("Based on size, a shop is of two types – corner shop and chain shop. All sell bread.")]
    [InlineData("The corner shop and the chain shop are the two main types of shop.")]
    [InlineData("Types of Shop\n\nA corner shop is a shop that stands at a corner. It is small. A chain shop is a shop with sisters.")]
    [InlineData("Shop Types\n\nCorner shops are small and stand at corners.\n\nChain shops are large and have sisters.")]
    public void Kinds_are_a_list(string text) => Assert.Equal(["corner shop", "chain shop"], Kinds(text));

    [Theory]
    [InlineData("The main kinds of shops include corner shops, chain shops and farm shops.")]
    [InlineData("Shops are divided into corner shops, chain shops, and farm shops.")]
    [InlineData("Shops fall into three classes. Corner shops stand at a corner. Chain shops have sisters. Farm shops lie on a farm.")]
    [InlineData("Shops are classified on the basis of place into corner shops, chain shops and farm shops.")]
    [InlineData("Corner shops, chain shops and farm shops are the main types of shops.")]
    [InlineData("Shops exist in three varieties (corner shop, chain shop and farm shop).")]
    [InlineData("There are several variants. One is the corner shop, which is small. Another is the chain shop, which has sisters. A third is the farm shop.")]
    public void Kinds_in_one_sentence_or_one_each_are_a_list(string text) => Assert.Equal(["corner shop", "chain shop", "farm shop"], Kinds(text));

    [Fact]
    public void A_list_behind_a_sentence_that_counts_kinds_is_theirs() =>
        Assert.Equal(["corner shop", "chain shop"], Kinds("Shops come in two varieties.\n\n• Corner shops, which stand at a corner\n• Chain shops, which have sisters"));

    [Fact]
    public void A_name_that_the_title_leaves_half_to_the_other_one_is_whole()
    {
        var draft = Importing.Text("Corner vs. Farm Shops\n\nCorner shops 101\n\nA corner shop is a shop at a corner. Corner shops are small. Corner shops sell bread.\n\nFarm shops 101\n\nA farm shop is a shop on a farm.").Markdown;

        Assert.Contains("## What are Corner Shops?\n\nA corner shop is a shop at a corner.", draft, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shops come in all forms. They sell bread. Their owners rise early.")]
    [InlineData("There are two types of shop. Nobody knows them all. Owners rise early.")]
    [InlineData("Shop models\n\nA shop needs a model. It makes one.\n\nHow a shop is run\n\nIt takes money.\n\nWhy a shop fails\n\nIt lacks money.")]
    public void What_names_no_kinds_is_no_list(string text) => Assert.Empty(Kinds(text));

    /// <summary>The items under the heading over types, as singulars.</summary>
    private static IEnumerable<string> Kinds(string text)
    {
        var draft = Importing.Text($"Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room for selling.\n\n{text}\n\nWhat is a stall?\n\nA stall is a table for selling.\n\nConclusion\n\nBoth have their place.").Markdown;
        return draft.Split("### Types of Shop\n", 2) is [_, var rest] ? Item.Matches(rest.Split("\n#")[0]).Select(item => item.Groups[1].Value.TrimEnd('s').ToLowerInvariant()) : [];
    }

    [GeneratedRegex(@"^- (?:\*\*)?([^*\n]+)", RegexOptions.Multiline)]
    private static partial Regex Item { get; }
}
