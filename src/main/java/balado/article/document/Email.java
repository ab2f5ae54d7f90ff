package balado.article.document;

import balado.article.ArticleException;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.ReadOptions;
import java.util.List;
import java.util.regex.Pattern;

/** E-mails and newsletters ({@code .eml}, <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a>): the HTML part when there is one. */
public final class Email implements Format {

    private static final Pattern BEGIN = Pattern.compile(
            "(?:(?:Return-Path|Received|Delivered-To|From|Message-ID|MIME-Version|DKIM-Signature|X-[A-Za-z-]+): ?[^\n]*\r?\n)[A-Za-z][A-Za-z-]*:.*|From [^\n]+\r?\nReturn-Path:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public boolean accepts(Input input) {
        return Kinds.of(input, List.of("message/rfc822"), ".eml", ".mht", ".mhtml")
                || (input.name().isEmpty()
                        && BEGIN.matcher(Kinds.begin(input, 500)).matches());
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        return EmailReader.read(input, options);
    }
}
