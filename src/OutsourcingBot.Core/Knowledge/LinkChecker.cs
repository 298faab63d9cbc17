using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Warns of links between documents, or within one, that lead to no file or no heading. Other addresses are left alone.</summary>
internal static class LinkChecker
{
    public static void Check(IReadOnlyList<Link> links, IReadOnlyList<SourceFile> files, IReadOnlyList<Section> sections, DiagnosticBag diagnostics)
    {
        if (links.Count == 0)
        {
            return;
        }

        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var anchors = sections.Select(section => (section.Position.File, section.Position.Anchor)).ToHashSet();
        foreach (var link in links)
        {
            var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
            var (path, anchor) = hash < 0 ? (link.Target, string.Empty) : (link.Target[..hash], link.Target[(hash + 1)..]);
            var file = path.Length == 0 ? link.File : Resolved(link.File, path);
            if (path.Length > 0 && !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!names.Contains(file))
            {
                Report(link, $"there is no file '{file}'");
            }
            else if (anchor.Length > 0 && !anchors.Contains((file, anchor)))
            {
                Report(link, $"'{file}' has no heading with the anchor '{anchor}'");
            }
        }

        void Report(Link link, string why) => diagnostics.Warning(
            KnowledgeDiagnostics.DeadLink, link.File, link.Line, $"the link to '{link.Target}' is dead: {why}; correct it or make plain text of it");
    }

    /// <summary>A path as seen from the file that it stands in; an address of another machine stays as it is.</summary>
    private static string Resolved(string from, string path)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
