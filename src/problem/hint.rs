//! What to do about each problem, in one English sentence, for logs and the examples. The page
//! says it in the reader's language (`www/locales/problems.ts`).

use super::Code;

impl Code {
    /// What to do, in English.
    pub const fn hint(self) -> &'static str {
        #[allow(clippy::enum_glob_use, reason = "all codes stand here")]
        use Code::*;
        match self {
            EmptyFile => "The file is empty. Export it again.",
            HeaderOnly => "The file has a header but no rows. Export a period that has data.",
            NotCsv => "This is not a CSV file. Open it where it was made and save it as CSV.",
            UnknownTable => "None of the columns was recognised. Say what the columns mean.",
            TooLarge => "This exceeds what is read of one file. Split it, or export fewer columns.",
            MemoryFull => {
                "There is too little memory for this file. Split it, or export fewer columns."
            }
            MemoryLow => "Little memory is left. Remove files that are not needed.",
            InvalidBytes => "Read as Windows-1252. Export as UTF-8, or choose another encoding.",
            NulByte => "Kept as it is. Export the file again if the cell looks wrong.",
            BomInside => "Two files were glued together here. Check that nothing is doubled.",
            UnclosedQuote => "The quote is never closed. Close it, or double it if it is text.",
            TextAfterQuote => "Double the quotes inside the cell.",
            ShortRow => "The missing cells are taken as empty. Check the row in the source.",
            LongRow => "Quote the cell that holds the delimiter.",
            RepeatedHeader => "The header was repeated; the line was left out. Nothing to do.",
            SecondHeader => "A second row of names or units was left out. Nothing to do.",
            RowInOneCell => "The row stood in one cell and was opened. Nothing to do.",
            SideBySide => "Two tables stand side by side. Save each as a file of its own.",
            DialectChange => "From here on another delimiter is used. Check the rows below.",
            CutOff => "The file ends in the middle of this row. Download it again.",
            TotalRow => "A total was left out of the sums. Nothing to do.",
            Footer => "A note was left out. Nothing to do.",
            DuplicateColumn => "Two columns have this name; they are numbered. Rename one.",
            UnnamedColumn => "The column has no name. Give it one if its values are needed.",
            NotAnAmount => "Write the amount like 1234.50.",
            NotACount => "Write a whole number.",
            NotADate => "Write the date like 2026-03-31.",
            NoSuchDay => "This day does not exist. Correct the date.",
            NotAFlag => "Write yes or no.",
            NotADuration => "Write the duration in seconds or like 00:01:30.",
            SwappedDate => {
                "A spreadsheet swapped day and month. Export it again, without opening it."
            }
            SpreadsheetDamage => "A spreadsheet rounded this number. Export it again as text.",
            TooManyDigits => "Write the amount with fewer digits.",
            ContradictsColumn => "The other cells of the column are written differently.",
            Ambiguous => "This can be read in two ways. Say which one is meant.",
            AmountWithoutQuantity => "Kept as written. Check the quantity in the source.",
            NegativePrice => "Kept as written. Check the price in the source.",
            DiscountAboveGross => "Kept as written. Check the discount in the source.",
            RefundAboveTotal => "Kept as written. Check what was given back in the source.",
            UnknownTaxRate => "Kept as written. Check the tax and the total in the source.",
            TimesOutOfOrder => "Kept as written. Check both times in the source.",
            FarDate => "Kept as written. Check the year in the source.",
            RatingAboveScale => "Kept as written. Check the scale of the ratings.",
            MoreThanSent => "Kept as written. Check what the column counts.",
            MissingValue => "Fill the cell in the source and export again.",
            RepeatedOrder => "The order came before and is counted once. Nothing to do.",
            LeftOut => "The mapping leaves this row out. Change its rules to keep it.",
            UnknownField => "The mapping names a field that does not exist. Correct the mapping.",
            NoRate => "Set a rate for the currency.",
            MissingDays => "No rows on these days. Export them too, unless nothing happened.",
            OrderGaps => "Orders may lack. Check whether the export was filtered.",
            TestOrder => "This looks like a test. Leave it out with a rule if it is one.",
            DoubledLine => "This line is there twice and counts twice. Export it again.",
            SeveralCurrencies => {
                "Amounts are converted at the day's rate. Set one if none is known."
            }
            SameFile => "The same file was added before; it counts once. Remove one of them.",
            EndsEarlier => "Other files go on for longer. Export this one for the same period.",
            NoPeriod => "Say which period the file is for.",
            NoFigures => {
                "No figure is made of this table, or another one gives it already. Nothing to do."
            }
            UnknownStep => {
                "Name the step after what is done: view product, add to cart, begin checkout, purchase."
            }
        }
    }
}
