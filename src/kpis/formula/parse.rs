//! From text to formula.

use rust_decimal::Decimal;

use super::{FUNCTIONS, Fault, Formula, FormulaError, Sign, nearest};

/// Formulas nest no deeper, so that reading one cannot exhaust the stack.
pub(super) const DEEPEST: usize = 50;

/// Formulas are no longer, in characters.
pub(super) const LONGEST: usize = 4_000;

/// Reads a formula.
pub(super) fn parse(text: &str) -> Result<Formula, FormulaError> {
    let mut parser = Parser { chars: text.chars().collect(), at: 0, depth: 0 };
    if parser.chars.len() > LONGEST {
        return Err(FormulaError { at: LONGEST + 1, fault: Fault::TooLong });
    }
    let formula = parser.sum()?;
    match parser.peek() {
        None => Ok(formula),
        Some(_) => Err(parser.fault(Fault::NotAnOperator(parser.word()))),
    }
}

struct Parser {
    chars: Vec<char>,
    at: usize,
    depth: usize,
}

impl Parser {
    fn sum(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.product()?;
        while let Some(symbol @ ('+' | '-' | '−')) = self.peek() {
            self.at += 1;
            let sign = if symbol == '+' { Sign::Plus } else { Sign::Minus };
            left = Formula::Pair(Box::new(left), sign, Box::new(self.product()?));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Formula, FormulaError> {
        let mut left = self.factor()?;
        while let Some(symbol @ ('*' | '×' | '/' | '÷')) = self.peek() {
            self.at += 1;
            let sign = if matches!(symbol, '*' | '×') { Sign::Times } else { Sign::Over };
            left = Formula::Pair(Box::new(left), sign, Box::new(self.factor()?));
        }
        Ok(left)
    }

    fn factor(&mut self) -> Result<Formula, FormulaError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fault(Fault::TooDeep));
        }
        let factor = match self.peek() {
            Some('-' | '−') => {
                self.at += 1;
                Formula::Minus(Box::new(self.factor()?))
            }
            Some('(') => self.parentheses()?,
            Some(digit) if digit.is_ascii_digit() || digit == '.' => self.number()?,
            Some('"') => self.quoted_name()?,
            Some(letter) if is_of_name(letter) => self.name_or_call()?,
            _ => return Err(self.fault(Fault::NotAnOperand(self.word()))),
        };
        self.depth -= 1;
        Ok(factor)
    }

    fn parentheses(&mut self) -> Result<Formula, FormulaError> {
        let open = self.at;
        self.at += 1;
        let inner = self.sum()?;
        self.close(open)?;
        Ok(inner)
    }

    fn close(&mut self, open: usize) -> Result<(), FormulaError> {
        match self.peek() {
            Some(')') => {
                self.at += 1;
                Ok(())
            }
            None => Err(FormulaError { at: open + 1, fault: Fault::Unclosed }),
            Some(_) => Err(self.fault(Fault::NotAnOperator(self.word()))),
        }
    }

    fn number(&mut self) -> Result<Formula, FormulaError> {
        let from = self.at;
        let text = self.take(|char| char.is_ascii_digit() || char == '.');
        let fault = |fault| FormulaError { at: from + 1, fault };
        if text.matches('.').count() > 1 || text == "." {
            return Err(fault(Fault::NotAnOperand(text)));
        }
        let exact = Decimal::from_str_exact(&text);
        exact.map(Formula::Number).map_err(|_| fault(Fault::NumberTooLong))
    }

    fn quoted_name(&mut self) -> Result<Formula, FormulaError> {
        let open = self.at;
        self.at += 1;
        let name = self.take(|char| char != '"');
        if self.at == self.chars.len() {
            return Err(FormulaError { at: open + 1, fault: Fault::Unclosed });
        }
        self.at += 1;
        Ok(Formula::Name(name))
    }

    fn name_or_call(&mut self) -> Result<Formula, FormulaError> {
        let from = self.at;
        let name = self.take(is_of_name);
        if self.peek() != Some('(') {
            return Ok(Formula::Name(name));
        }
        let open = self.at;
        self.at += 1;
        let mut arguments = vec![self.sum()?];
        while self.peek() == Some(',') {
            self.at += 1;
            arguments.push(self.sum()?);
        }
        self.close(open)?;
        let fault = |fault| FormulaError { at: from + 1, fault };
        let Some(&(_, function, least, most)) = FUNCTIONS.iter().find(|entry| entry.0 == name)
        else {
            let nearest = nearest(&name, FUNCTIONS.iter().map(|entry| entry.0));
            return Err(fault(Fault::UnknownFunction(name, nearest)));
        };
        if !(least..=most).contains(&arguments.len()) {
            return Err(fault(Fault::WrongCount(name, least, most)));
        }
        let values = function.values(arguments.len());
        let is_plain = |argument: &Formula| match argument {
            Formula::Name(_) => true,
            argument => function.takes_limit() && argument.as_number().is_some(),
        };
        if !arguments.iter().enumerate().all(|(i, a)| values.contains(&i) || is_plain(a)) {
            return Err(fault(Fault::NotAName));
        }
        Ok(Formula::Call(function, arguments))
    }

    /// The next character that is no space.
    fn peek(&mut self) -> Option<char> {
        while self.chars.get(self.at).is_some_and(|char| char.is_whitespace()) {
            self.at += 1;
        }
        self.chars.get(self.at).copied()
    }

    fn take(&mut self, belongs: fn(char) -> bool) -> String {
        let from = self.at;
        while self.chars.get(self.at).is_some_and(|&char| belongs(char)) {
            self.at += 1;
        }
        self.chars[from..self.at].iter().collect()
    }

    /// What stands here, for a message: a name, or one character.
    fn word(&self) -> String {
        let rest = &self.chars[self.at.min(self.chars.len())..];
        let name = rest.iter().take_while(|&&char| is_of_name(char)).count();
        rest.iter().take(name.clamp(1, 40)).collect()
    }

    fn fault(&self, fault: Fault) -> FormulaError {
        FormulaError { at: self.at + 1, fault }
    }
}

/// Whether a character can stand in a name.
pub(in crate::kpis) fn is_of_name(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}
