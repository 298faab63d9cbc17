using System.Collections.Immutable;
using OutsourcingBot.Core.Publishing;
using OutsourcingBot.Web.Site;

namespace OutsourcingBot.Web.Tests.Site;

public sealed class KnowledgeHtmlTests
{
    [Fact]
    public void Every_anchor_is_the_id_of_an_element()
    {
        var html = Html(
            new DocumentBlock.Paragraph([new("One.", ["a/1"]), new("Two.", ["a/2"])]),
            new DocumentBlock.List(["a/list"], [new(new("Item", ["a/list/item", "a/item"]), new("a thing.", ["a/item/1"]))]),
            new DocumentBlock.Table(["a/table"], ["Aspect", "Cat"], [new(["a/table/sound"], ["Sound", "purrs"])]));

        Assert.Equal(
            "<section><h2 id=\"a\"><a href=\"#a\">Heading</a></h2>"
            + "<p><span id=\"a/1\">One.</span> <span id=\"a/2\">Two.</span> </p>"
            + "<ul id=\"a/list\"><li id=\"a/list/item\"><span id=\"a/item\"><strong>Item</strong> — <span id=\"a/item/1\">a thing.</span> </span></li></ul>"
            + "<div class=\"wide\" tabindex=\"0\"><table id=\"a/table\"><thead><tr><th scope=\"col\">Aspect</th><th scope=\"col\">Cat</th></tr></thead>"
            + "<tbody><tr id=\"a/table/sound\"><th scope=\"row\">Sound</th><td>purrs</td></tr></tbody></table></div></section>",
            html);
    }

    [Fact]
    public void What_the_author_wrote_cannot_become_markup()
    {
        const string Evil = "<img src=x onerror=alert(1)>\"'&";
        var html = Html(
            new DocumentBlock.Paragraph([new(Evil, [Evil])]),
            new DocumentBlock.List([Evil], [new(new(Evil, [Evil]), new(Evil, [Evil]))]),
            new DocumentBlock.Table([Evil], [Evil], [new([Evil], [Evil, Evil])]));

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Evil[^3..], html, StringComparison.Ordinal);
        Assert.DoesNotContain("x onerror=alert(1)>", html, StringComparison.Ordinal);
    }

    private static string Html(params ImmutableArray<DocumentBlock> blocks) =>
        KnowledgeHtml.Of(new("doc", "Title", [new(2, new("Heading", ["a"]), blocks)]));
}
