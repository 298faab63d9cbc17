using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Hosting.Tests.Files;

public sealed class BotFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_named_after_their_place_and_ordered_by_name()
    {
        _folder.File("k/vocabulary.md", "v");
        _folder.File("k/Activities.md", "a");
        _folder.File("k/more/deep.md", "d");
        _folder.File("k/notes.txt");
        _folder.File("d/replies.json", "{}");
        _folder.File("d/replies.schema.json", "{}");
        _folder.File("d/english.txt", "word");
        _folder.File("d/english.LICENSE.txt");
        File.WriteAllBytes(_folder.File("d/english-vectors.bin"), [0x61, 0xff]);

        var files = Read();

        Assert.Equal(["knowledge/Activities.md", "knowledge/more/deep.md", "knowledge/vocabulary.md"], files.Knowledge.Select(file => file.Name));
        Assert.Equal(["a", "d", "v"], files.Knowledge.Select(file => file.Text));
        Assert.Equal(["dialogs/english-vectors.bin", "dialogs/english.txt", "dialogs/replies.json"], files.Dialogs.Select(file => file.Name));
        Assert.Equal([0x61, 0xff], files.Dialogs[0].Bytes.ToArray());
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        _folder.File("k/a.md");
        Assert.Contains($"'{Path.Combine(_folder.Path, "d")}' does not exist", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_files_is_a_problem()
    {
        _folder.File("k/a.txt");
        _folder.File("d/a.json");
        Assert.Contains("no *.md file", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_named()
    {
        _folder.File("k/a.md", new string('x', (int)BotFiles.MaxFileBytes + 1));
        _folder.File("d/a.json");
        Assert.Contains("a.md' is larger than 4 MiB", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_text_is_named()
    {
        File.WriteAllBytes(_folder.File("k/a.md"), [0x61, 0xff, 0xfe, 0x80]);
        _folder.File("d/a.json");
        Assert.Contains("a.md' is not UTF-8 text", Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nowhere_is_reported_and_not_thrown_as_it_is()
    {
        File.CreateSymbolicLink(Path.Combine(Path.GetDirectoryName(_folder.File("k/a.md"))!, "b.md"), "/nowhere/at/all");
        _folder.File("d/a.json");
        Assert.Contains("b.md' cannot be read", Problem(), StringComparison.Ordinal);
    }

    private string Problem() => Assert.Throws<BotFilesException>(Read).Message;

    private BotFiles Read() => BotFiles.Read(new()
    {
        KnowledgeFolder = Path.Combine(_folder.Path, "k"),
        DialogsFolder = Path.Combine(_folder.Path, "d"),
    });
}
