using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using OutsourcingBot.Benchmarks.Export;

namespace OutsourcingBot.Benchmarks.Engines;

/// <summary>Lucene with BM25 and its analyzer for English, searching all that is said of an entry for any of the words.</summary>
internal sealed class LuceneEngine : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Id = "id";
    private const string All = "all";
    private const int WarmUp = 100;

    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneEngine(ImmutableArray<PeerEntry> entries)
    {
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer) { Similarity = similarity }))
        {
            writer.AddDocuments(entries.Select(ToDocument));
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
    }

    public ImmutableArray<Found> Ask(ImmutableArray<string> questions)
    {
        foreach (var question in questions.Take(WarmUp))
        {
            Ask(question);
        }

        return [.. questions.Select(Ask)];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private Found Ask(string question)
    {
        var start = Stopwatch.GetTimestamp();
        var best = _searcher.Search(ToQuery(question), 1).ScoreDocs.FirstOrDefault();
        var entry = best is null ? null : _searcher.Doc(best.Doc).Get(Id, CultureInfo.InvariantCulture);
        return new Found(entry, best?.Score ?? 0, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    private BooleanQuery ToQuery(string question)
    {
        var query = new BooleanQuery();
        using TokenStream words = _analyzer.GetTokenStream(All, question);
        var word = words.GetAttribute<ICharTermAttribute>();
        words.Reset();
        while (words.IncrementToken())
        {
            query.Add(new TermQuery(new Term(All, word.ToString())), Occur.SHOULD);
        }

        words.End();
        return query;
    }

    private static Document ToDocument(PeerEntry entry) =>
        [new StringField(Id, entry.Id, Field.Store.YES), new TextField(All, entry.All, Field.Store.NO)];
}
