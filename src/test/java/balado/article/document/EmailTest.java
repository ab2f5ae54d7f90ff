package balado.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.article.ArticleException;
import org.junit.jupiter.api.Test;

class EmailTest {

    private static final String HEAD = """
            From: =?UTF-8?Q?H=C3=A9l=C3=A8ne_Garnier?= <h@example.org>
            Date: Wed, 18 Nov 2026 08:00:00 +0100
            Subject: =?ISO-8859-1?Q?Le_phare_rallum=E9?=
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """;

    @Test
    void readsTheHtmlPartOfANewsletter() throws ArticleException {
        assertEquals("""
                title: Le phare rallumé
                author: Hélène Garnier
                date: 2026-11-18
                PARAGRAPH Le phare a été rallumé.
                HEADING2 Les travaux
                PARAGRAPH Ils ont duré.
                """, notation(HEAD + """
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                Texte.
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <table><tr><td><p><a href=3D"https://e.org">Voir dans le navigateur</a></p>
                <p>Le phare a =C3=A9t=C3=A9 rallum=C3=A9.</p><h2>Les travaux</h2><p>Ils ont dur=C3=A9.</p>
                <img src=3D"https://e.org/pixel.gif" width=3D"1" height=3D"1">
                <p>Pour vous d=C3=A9sabonner, cliquez ici.</p></td></tr></table>
                --b--
                """));
    }

    @Test
    void readsFlowedTextWithoutAnswerAndSignature() throws ArticleException {
        assertEquals("""
                title: Le phare rallumé
                author: Hélène Garnier
                date: 2026-11-18
                PARAGRAPH Le phare a été rallumé mardi.
                PARAGRAPH À demain.
                """, notation(HEAD + """
                Content-Type: text/plain; charset=iso-8859-1; format=flowed
                Content-Transfer-Encoding: quoted-printable

                Le phare a =E9t=E9=20
                rallum=E9 mardi.

                =C0 demain.

                Le 17 novembre 2026, Paul Roux a =E9crit :
                > Et alors ?
                """));
    }

    @Test
    void aSignatureEndsTheText() throws ArticleException {
        String text = notation(HEAD + "\nBonjour à tous.\n\n-- \nHélène\n");
        assertEquals(
                "title: Le phare rallumé\nauthor: Hélène Garnier\ndate: 2026-11-18\nPARAGRAPH Bonjour à tous.\n", text);
    }

    private static String notation(String mail) throws ArticleException {
        return Drafts.notation(Drafts.read(new Email(), mail.replace("\n", "\r\n"), "a.eml"));
    }
}
