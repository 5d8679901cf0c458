import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads the texts of a folder with the annotators that come nearest to what extraction does: `java CoreNlp.java FOLDER ANNOTATORS`. */
class CoreNlp {
  public static void main(String[] args) throws Exception {
    List<String> texts = new ArrayList<>();
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) texts.add(Files.readString(file));
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", args[1]);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.annotate(new CoreDocument("Sweden condemned Norway."));
    System.out.println("LOADED");
    for (String text : texts.subList(0, Math.min(5, texts.size()))) pipeline.annotate(new CoreDocument(text));
    System.out.println("STARTED");
    for (String text : texts) pipeline.annotate(new CoreDocument(text));
    System.out.println("DONE");
  }
}
