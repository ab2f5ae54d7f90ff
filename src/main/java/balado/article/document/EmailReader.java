package balado.article.document;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Input;
import balado.article.Metadata;
import balado.article.ReadOptions;
import balado.article.html.HtmlBlocks;
import balado.article.html.HtmlPage;
import balado.limits.Limit;
import balado.limits.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.nodes.Document;

/** Reads an e-mail: the only class that {@link Email} asks, so that the library is not loaded before there is one. */
final class EmailReader {

    private EmailReader() {}

    private static final int DEEPEST = 20;
    private static final Pattern PREFIX = Pattern.compile("(?iU)^(?:(?:re|fwd?|tr|réf)\\s*:\\s*)+");
    private static final Pattern QUOTED =
            Pattern.compile("gmail_quote|moz-cite-prefix|yahoo_quoted|divRplyFwdMsg|protonmail_quote");

    static List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.custom()
                    .setMaxHeaderCount(input.limits().count(Limit.MAIL_LINES))
                    .setMaxTotalHeaderCount(input.limits().count(Limit.MAIL_LINES))
                    .setMaxHeaderLen(input.limits().count(Limit.MAIL_HEADER))
                    .setMaxTotalHeaderLen(input.limits().count(Limit.MAIL_HEADER))
                    .setMaxLineLen(input.limits().count(Limit.MAIL_HEADER))
                    .build());
            Message message = builder.parseMessage(new ByteArrayInputStream(input.bytes()));
            return List.of(draft(message, options, input.place()));
        } catch (ArticleException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library reports much of what is wrong in this way
            throw new ArticleException(input.place() + ": " + fault(e, input.limits()), e);
        }
    }

    /** The library wraps what it says of its limits once or twice. */
    private static String fault(Throwable e, Limits limits) {
        if (e instanceof MaxLineLimitException || e instanceof MaxHeaderLengthLimitException) {
            return "a header of " + limits.excess(Limit.MAIL_HEADER);
        }
        if (e instanceof MaxHeaderLimitException) {
            return "a header of " + limits.excess(Limit.MAIL_LINES);
        }
        return e.getCause() == null
                ? "damaged, no e-mail can be made of it; save it again"
                : fault(e.getCause(), limits);
    }

    private static Draft draft(Message message, ReadOptions options, String place) throws IOException {
        List<Entity> texts = new ArrayList<>();
        collect(message, texts, 0);
        Optional<Entity> html = texts.stream()
                .filter(each -> each.getMimeType().equals("text/html"))
                .findFirst();
        Optional<Entity> plain = texts.stream()
                .filter(each -> each.getMimeType().equals("text/plain"))
                .findFirst();
        MailLines notices = new MailLines();
        List<Block> blocks = html.isPresent() ? ofHtml(text(html.get()), options) : List.of();
        if (blocks.isEmpty() && plain.isPresent()) {
            blocks = MailText.blocks(text(plain.get()), isFlowed(plain.get()), notices);
        }
        List<Block> told = notices.told(blocks);
        if (told.isEmpty()) {
            throw new ArticleException(place + ": no text in it; forward the article itself");
        }
        Optional<String> subject = Optional.ofNullable(message.getSubject())
                .map(each -> PREFIX.matcher(each).replaceFirst("").strip())
                .filter(each -> !each.isEmpty());
        Opening opening = Opening.ofProperties(subject, told);
        return new Draft(identity(message), opening.title(), metadata(message), false, opening.rest());
    }

    private static boolean isFlowed(Entity entity) {
        Field type = entity.getHeader().getField("Content-Type");
        return type != null && type.getBody() != null && type.getBody().contains("flowed");
    }

    /** The parts that are text, attachments left out. */
    private static void collect(Entity entity, List<Entity> texts, int depth) {
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            parts.getBodyParts().forEach(part -> collect(part, texts, depth + 1));
        } else if (entity.getBody() instanceof TextBody && !attached) {
            texts.add(entity);
        }
    }

    private static String text(Entity entity) throws IOException {
        byte[] content = ((TextBody) entity.getBody()).getInputStream().readAllBytes();
        return MailCharset.decode(content, entity.getCharset());
    }

    private static List<Block> ofHtml(String html, ReadOptions options) {
        Document page = HtmlPage.parse(html, "");
        page.select("blockquote[type=cite], #divRplyFwdMsg, #divRplyFwdMsg ~ *").remove();
        page.getElementsByAttributeValueMatching("class", QUOTED).remove();
        return HtmlBlocks.of(page.body(), options);
    }

    private static Optional<String> identity(Message message) {
        return Optional.ofNullable(message.getMessageId()).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static Metadata metadata(Message message) {
        Optional<Mailbox> from = message.getFrom() == null
                ? Optional.empty()
                : message.getFrom().stream().findFirst();
        Optional<LocalDate> day = Optional.ofNullable(message.getDate())
                .map(date -> date.toInstant().atZone(ZoneId.of("Europe/Paris")).toLocalDate());
        return new Metadata(
                from.map(box -> box.getName() == null || box.getName().isBlank() ? box.getAddress() : box.getName()),
                day,
                Optional.empty(),
                Optional.empty(),
                Metadata.UNDETERMINED);
    }
}
