//! A web shop that does not exist, as the exports of its tools: two years, three countries.
//!
//! Every file is what the tool itself would write, traps included: continuation rows, total rows,
//! offsets that change with summer time, notes with line breaks. The files agree with each other:
//! the traffic tool's purchases are the orders of the site, the ads' clicks are its visits. All is
//! drawn from a seed with integers only, so every machine writes the same bytes.

// All numbers here are counts, cents and seconds of an invented shop, far inside their types.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

mod ads;
mod calendar;
mod catalogue;
mod codes;
mod dice;
mod followed;
mod ga4;
mod mail;
mod office;
mod order;
mod parcels;
mod people;
mod plan;
mod season;
mod service;
mod shopify;
mod site;
#[cfg(test)]
mod tests;
mod text;
mod traffic;
mod warehouse;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::Result;
use crate::command::root;
use ads::Ads;
use catalogue::Catalogue;
use followed::Followed;
use order::Maker;
use season::Demand;
use traffic::{Tally, Visits};

/// What shop to write, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// The folder; made if it is not there.
    pub(crate) out: PathBuf,
    /// How many orders.
    pub(crate) orders: usize,
    /// Orders in one export; Shopify sends large shops several files.
    pub(crate) orders_per_file: usize,
    /// Another seed, another shop.
    pub(crate) seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            out: root().join("target/demo-shop"),
            orders: 9_000,
            orders_per_file: 50_000,
            seed: 2026,
        }
    }
}

impl Options {
    /// Reads `[--out DIR] [--orders N] [--orders-per-file N] [--seed N]`.
    ///
    /// # Errors
    /// A sentence for the person at the keyboard.
    pub(crate) fn parse(arguments: &[String]) -> std::result::Result<Self, String> {
        let mut options = Self::default();
        for pair in arguments.chunks(2) {
            let [name, value] = pair else {
                return Err(format!("{} needs a value after it.", pair[0]));
            };
            let number =
                || value.parse::<u64>().map_err(|_| format!("{name} {value}: not a number."));
            match name.as_str() {
                "--out" => options.out = PathBuf::from(value),
                "--orders" => options.orders = number()?.clamp(1, 20_000_000) as usize,
                "--orders-per-file" => options.orders_per_file = number()?.max(1) as usize,
                "--seed" => options.seed = number()?,
                _ => {
                    return Err(format!(
                        "demo-data does not know {name}. It takes --out DIR, --orders N, \
                         --orders-per-file N, --seed N."
                    ));
                }
            }
        }
        Ok(options)
    }
}

/// The command: writes the shop and says where.
///
/// # Errors
/// An option it does not know, or a folder it cannot write.
pub(crate) fn command(arguments: &[String]) -> Result {
    for path in write(&Options::parse(arguments)?)? {
        println!("{}", path.display());
    }
    Ok(())
}

/// Writes the shop as the page loads it: beside the exports `files.json`, an array of their names.
///
/// # Errors
/// If the folder cannot be written.
pub(crate) fn publish(folder: &Path) -> Result {
    let files = write(&Options { out: folder.to_owned(), ..Options::default() })?;
    let names: Vec<String> = files
        .iter()
        .filter_map(|path| path.file_name())
        .map(|name| format!("\"{}\"", name.to_string_lossy()))
        .collect();
    fs::write(folder.join("files.json"), format!("[{}]\n", names.join(", ")))?;
    Ok(())
}

/// Writes the shop; gives the files in the order in which they are best loaded.
///
/// # Errors
/// If a file cannot be written.
pub(crate) fn write(options: &Options) -> io::Result<Vec<PathBuf>> {
    fs::create_dir_all(&options.out)?;
    let demand = Demand::new(options.seed);
    let catalogue = Catalogue::new();
    let mut files = Files { folder: &options.out, written: Vec::new() };
    let followed = write_orders(options, &catalogue, &demand, &mut files)?;
    files.write("products_export_1.csv", |out| shopify::write_products(out, &catalogue))?;
    write_marketing(options.seed, &followed.tally, &demand, &mut files)?;
    write_office(options.seed, &catalogue, followed, &mut files)?;
    write_site(options.seed, &mut files)?;
    Ok(files.written)
}

/// Writes one export of orders with at least so many lines, and with as few more as whole orders
/// allow.
///
/// # Errors
/// If the file cannot be written.
pub(crate) fn write_lines(path: &Path, lines: usize) -> io::Result<()> {
    let (seed, catalogue) = (Options::default().seed, Catalogue::new());
    // An order has 2.2 lines; those of the first days are left out where that is too many.
    let visits = plan::visits(seed, lines / 2 + 1, &Demand::new(seed));
    let maker = Maker { seed, catalogue: &catalogue };
    let mut out = BufWriter::with_capacity(1 << 18, File::create(path)?);
    out.write_all(shopify::ORDERS_HEADER.as_bytes())?;
    let mut written = 0;
    for (number, &visit) in visits.iter().enumerate().rev() {
        if written >= lines {
            break;
        }
        let order = maker.make(number as u64, visit);
        let id = 6_104_000_000_000 + number as u64 * 32_768;
        shopify::write_order(&mut out, &catalogue, &format!("#{}", number + 4001), id, &order)?;
        written += order.lines.len();
    }
    out.flush()
}

/// Writes one export of traffic with so many rows.
///
/// # Errors
/// If the file cannot be written.
pub(crate) fn write_traffic(path: &Path, rows: usize) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 18, File::create(path)?);
    ga4::write_pages(&mut out, Options::default().seed, rows)?;
    out.flush()
}

/// Writes the orders, the newest first, with what follows from each.
fn write_orders(
    options: &Options,
    catalogue: &Catalogue,
    demand: &Demand,
    files: &mut Files,
) -> io::Result<Followed> {
    let visits = plan::visits(options.seed, options.orders, demand);
    let maker = Maker { seed: options.seed, catalogue };
    let mut followed = Followed::new(options.seed, catalogue, files)?;
    let mut left = visits.len();
    for (file, newest_first) in visits.rchunks(options.orders_per_file).enumerate() {
        files.write(&format!("orders_export_{}.csv", file + 1), |out| {
            out.write_all(shopify::ORDERS_HEADER.as_bytes())?;
            for &visit in newest_first.iter().rev() {
                left -= 1;
                let order = maker.make(left as u64, visit);
                let number = left + 4001;
                let name = format!("#{number}");
                followed.add((left as u64, &name), &order, catalogue)?;
                let id = 6_104_000_000_000 + number as u64 * 32_768;
                shopify::write_order(out, catalogue, &name, id, &order)?;
            }
            Ok(())
        })?;
    }
    Ok(followed)
}

/// Traffic, ads and mail.
fn write_marketing(seed: u64, tally: &Tally, demand: &Demand, files: &mut Files) -> io::Result<()> {
    let visits = Visits::new(seed, tally, demand.period());
    files.write("download.csv", |out| ga4::write(out, tally, &visits))?;
    let ads = Ads { seed, tally, visits: &visits };
    files.write("Campaign report.csv", |out| ads.write_google(out))?;
    let meta = "Untitled-report-Nov-1-2024-to-Oct-31-2026.csv";
    files.write(meta, |out| ads.write_meta(out))?;
    files.write("email campaigns.csv", |out| mail::write_campaigns(out, seed, tally))?;
    files.write("new subscribers.csv", |out| mail::write_subscribers(out, seed))?;
    files.write("leads.csv", |out| office::write_leads(out, seed))
}

/// What warehouse, help desk and office keep.
fn write_office(
    seed: u64,
    catalogue: &Catalogue,
    mut followed: Followed,
    files: &mut Files,
) -> io::Result<()> {
    files.write("stock.csv", |out| warehouse::write(out, seed, catalogue, &followed.sold))?;
    files.write("costs.csv", |out| followed.books.write_costs(out, seed))?;
    files.write("bank account.csv", |out| followed.books.write_bank(out, seed))?;
    files.write("staff.csv", |out| office::write_staff(out, seed))?;
    files.write("targets.csv", office::write_targets)?;
    office::write_staff_survey(&mut followed.surveys.file, seed)?;
    files.written.extend(followed.finish()?);
    Ok(())
}

/// How the site does.
fn write_site(seed: u64, files: &mut Files) -> io::Result<()> {
    files.write("page speed.csv", |out| site::write_speed(out, seed))?;
    files.write("uptime.csv", |out| site::write_uptime(out, seed))?;
    files.write("security incidents.csv", |out| site::write_incidents(out, seed))?;
    files.write("product page test.csv", |out| site::write_test(out, seed))
}

/// A file that is written bit by bit.
struct Out {
    path: PathBuf,
    file: BufWriter<File>,
}

/// The files written so far.
struct Files<'a> {
    folder: &'a Path,
    written: Vec<PathBuf>,
}

impl Files<'_> {
    fn open(&self, name: &str, header: &str) -> io::Result<Out> {
        let path = self.folder.join(name);
        let mut file = BufWriter::with_capacity(1 << 16, File::create(&path)?);
        file.write_all(header.as_bytes())?;
        Ok(Out { path, file })
    }

    fn write(
        &mut self,
        name: &str,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        let path = self.folder.join(name);
        let mut out = BufWriter::with_capacity(1 << 18, File::create(&path)?);
        content(&mut out)?;
        out.flush()?;
        self.written.push(path);
        Ok(())
    }
}
