package balado.normalize;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Amounts of money. {@code 1,60 €} → {@code un euro soixante}; {@code 12,5 M€} → {@code douze virgule cinq millions d'euros} */
final class MoneyVerbalizer implements Verbalizer {

    /** A currency: its names, the gender, the hundredth part. */
    private record Currency(String singular, String plural, Gender gender, String cent, String cents) {

        static Currency of(Table.Row row) {
            Gender gender = row.get(3).equals("f") ? Gender.FEMININE : Gender.MASCULINE;
            return new Currency(row.get(1), row.get(2), gender, row.get(4), row.get(5));
        }

        String counted(boolean many) {
            return many ? plural : singular;
        }
    }

    /** A multiple: its power of ten, and its noun where it has one. */
    private record Scale(int power, String singular, String plural) {}

    private final NumberSpeller speller;
    /** Thousands as English sets them apart, which goes with the sign in front: {@code $1,000}. */
    private static final Shape THOUSANDS = new Shape("([1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.(\\d{1,2}))?(?![\\d]|[.,]\\d)");

    private final Keys<Currency> currencies;
    private final Keys<Scale> scales;
    private final Units units = new Units();

    MoneyVerbalizer(NumberSpeller speller) {
        this.speller = speller;
        this.currencies = new Keys<>(Table.load("currencies").index(Currency::of));
        this.scales = new Keys<>(
                Table.load("scales").index(row -> new Scale(Integer.parseInt(row.get(1)), row.get(2), row.get(3))));
    }

    @Override
    public boolean mayBegin(char first) {
        return NumberLiteral.mayBegin(first) || currencies.mayBegin(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (text.isDigit(at) || text.isDigit(at + 1)) {
            Optional<Reading> amount = NumberLiteral.at(text, at).flatMap(number -> before(text, number));
            if (amount.isPresent()) {
                return amount;
            }
        }
        return text.isDigit(at) ? Optional.empty() : behind(text, at);
    }

    /** The number stands before the currency. */
    private Optional<Reading> before(Text text, NumberLiteral number) {
        int place = text.skipSpaces(number.end());
        Optional<Keys.Found<Scale>> scale = scales.at(text, place);
        int unit = scale.map(found -> text.skipSpaces(found.end())).orElse(place);
        Optional<Keys.Found<Currency>> currency = currencies.at(text, unit);
        if (currency.isEmpty()) {
            return scale.isEmpty() ? Optional.empty() : glued(text, number, place);
        }
        return Optional.of(reading(text, number, scale.map(Keys.Found::value), currency.get()));
    }

    /** A multiple that is no word of its own, such as the k of k€, is a part of the currency's key or nothing. */
    private Optional<Reading> glued(Text text, NumberLiteral number, int place) {
        return currencies.at(text, place).map(found -> reading(text, number, Optional.empty(), found));
    }

    private static NumberLiteral english(MatchResult match) {
        String cents = match.group(2) == null ? "" : match.group(2);
        return new NumberLiteral(match.end(), "", match.group(1).replace(",", ""), cents);
    }

    /** The currency stands before the number: {@code $5}, {@code € 1,5 million}. */
    private Optional<Reading> behind(Text text, int at) {
        Optional<Keys.Found<Currency>> currency = currencies.at(text, at).filter(found -> isSign(found.key()));
        if (currency.isEmpty() || !text.startsWord(at)) {
            return Optional.empty();
        }
        int start = text.skipSpaces(currency.get().end());
        return THOUSANDS
                .at(text, start)
                .map(MoneyVerbalizer::english)
                .or(() -> NumberLiteral.at(text, start))
                .filter(number -> text.isDigit(start))
                .map(number -> {
                    int place = text.skipSpaces(number.end());
                    Optional<Keys.Found<Scale>> scale = scales.at(text, place);
                    int end = scale.map(Keys.Found::end).orElse(number.end());
                    return Reading.of(
                            end,
                            SemioticClass.MONEY,
                            "currency before",
                            amount(
                                    number,
                                    scale.map(Keys.Found::value),
                                    currency.get().value()));
                });
    }

    private static boolean isSign(String key) {
        return key.codePoints().anyMatch(point -> Character.getType(point) == Character.CURRENCY_SYMBOL);
    }

    private Reading reading(Text text, NumberLiteral number, Optional<Scale> scale, Keys.Found<Currency> currency) {
        String spoken = amount(number, scale, currency.value());
        return units.rate(text, currency.end())
                .map(rate -> Reading.of(rate.end(), SemioticClass.MONEY, "price", spoken + rate.spoken()))
                .orElseGet(() -> Reading.of(currency.end(), SemioticClass.MONEY, "amount", spoken));
    }

    private String amount(NumberLiteral number, Optional<Scale> scale, Currency currency) {
        if (scale.isEmpty()) {
            return amount(number, currency);
        }
        Scale by = scale.get();
        if (by.singular().isEmpty()) {
            return amount(number.scaled(by.power()), currency);
        }
        String scaled = number.isPlural() ? by.plural() : by.singular();
        return number.spoken(speller, Gender.MASCULINE) + " " + scaled + de(currency.plural());
    }

    private String amount(NumberLiteral number, Currency currency) {
        boolean hundredths = !currency.cents().isEmpty()
                && !number.isInteger()
                && number.fraction().length() <= 2;
        if (hundredths) {
            return withCents(number, currency);
        }
        String counted = currency.counted(number.isPlural());
        String spoken = number.spoken(speller, currency.gender());
        return number.endsInNoun() ? spoken + de(counted) : spoken + " " + counted;
    }

    private String withCents(NumberLiteral number, Currency currency) {
        String digits = number.fraction().length() == 1 ? number.fraction() + "0" : number.fraction();
        int cents = Integer.parseInt(digits);
        NumberLiteral whole = new NumberLiteral(number.end(), number.sign(), number.integer(), "");
        boolean none = whole.integer().chars().allMatch(digit -> digit == '0');
        String spokenCents = speller.cardinal(Integer.toString(cents));
        if (none && cents > 0) {
            String sign = number.sign().isEmpty() ? "" : number.sign() + " ";
            return sign + spokenCents + " " + (cents == 1 ? currency.cent() : currency.cents());
        }
        String spoken = amount(whole, currency);
        return cents == 0 ? spoken : spoken + " " + spokenCents;
    }

    private static String de(String noun) {
        return ("aeiouéœy".indexOf(noun.charAt(0)) >= 0 && noun.charAt(0) != 'y' ? " d'" : " de ") + noun;
    }
}
