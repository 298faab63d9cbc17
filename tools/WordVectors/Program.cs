using WordVectors;

if (args.Length is < 1 or > 2)
{
    Console.Error.WriteLine("usage: WordVectors DIALOGS-FOLDER [CACHE-FILE]");
    return 1;
}

var words = Vocabulary.Read(Path.Combine(args[0], "english.txt"));
Console.WriteLine($"{words.Length} words");
var embedded = Embedder.Embed(words, args.ElementAtOrDefault(1));
var reduced = Reduction.Reduce(embedded);
var file = Path.Combine(args[0], "english-vectors.bin");
VectorFile.Write(file, words, reduced);
Console.WriteLine($"{file}: {new FileInfo(file).Length:N0} bytes");
Console.WriteLine("as the model has them  " + Measurement.Of(words, embedded));
Console.WriteLine("as they are written    " + Measurement.Of(words, VectorFile.Read(file, words)));
return 0;
