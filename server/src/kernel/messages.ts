/** One text in both languages of the product. */
export type Message = { vi: string; en: string };

/** What a placeholder takes; a text that differs by language (the label of a field) comes as a Message. */
export type MessageParam = string | number | Message;

export type ErrorFamily = 'INPUT' | 'RULE' | 'CONFLICT' | 'ACCESS' | 'MISSING' | 'LIMIT' | 'FAULT';

/**
 * Every error the product can give. INPUT: this cell; RULE: this row; CONFLICT: somebody saved first; ACCESS,
 * MISSING, LIMIT; FAULT: ours. A text says which thing, what it was, what was expected and what to do.
 */
export const messages = {
  INPUT_REQUIRED: {
    vi: '{field} đang để trống nhưng bắt buộc phải có. Hãy nhập giá trị.',
    en: '{field} is empty but required. Enter a value.',
  },
  INPUT_NOT_TEXT: {
    vi: '{field} nhận được {value}, không phải chữ. Hãy nhập chữ, ví dụ {example}.',
    en: '{field} received {value}, which is not text. Enter text, for example {example}.',
  },
  INPUT_NUMBER_AS_TEXT: {
    vi: '{field} là "{value}" trong khi cần một số. Hãy ghi số, ví dụ {example}.',
    en: '{field} is "{value}" where a number is expected. Enter a number, for example {example}.',
  },
  INPUT_NOT_AN_ID: {
    vi: '{field} là "{value}", không phải mã số của một bản ghi. Hãy chọn bản ghi trong danh sách.',
    en: '{field} is "{value}", which is not the number of a record. Choose the record from the list.',
  },
  INPUT_WRONG_TYPE: {
    vi: '{place} nhận được {value}, trong khi cần {expected}. Hãy gửi lại theo dạng đó.',
    en: '{place} received {value} where {expected} is expected. Send it in that form.',
  },
  INPUT_NOT_A_DATE: {
    vi: '{field} là "{value}", không phải một ngày đầy đủ và có thật. Hãy ghi ngày/tháng/năm, ví dụ 20/12/2022.',
    en: '{field} is "{value}", which is not a whole and existing day. Enter day/month/year, for example 20/12/2022.',
  },
  INPUT_NOT_A_PARTIAL_DATE: {
    vi: '{field} là "{value}", không đọc được. Hãy ghi năm, tháng/năm hoặc ngày/tháng/năm, ví dụ 1985, 07/1985.',
    en: '{field} is "{value}", which cannot be read. Enter a year, month/year or day/month/year, such as 1985, 07/1985.',
  },
  INPUT_NOT_AN_INSTANT: {
    vi: '{field} là "{value}", không phải một thời điểm. Hãy ghi ngày và giờ, ví dụ 20/12/2022 08:30.',
    en: '{field} is "{value}", which is not a moment. Enter the day and the time, for example 20/12/2022 08:30.',
  },
  INPUT_NOT_WHOLE_NUMBER: {
    vi: '{field} là "{value}", không phải số nguyên. Hãy nhập số không có phần lẻ, ví dụ {example}.',
    en: '{field} is "{value}", which is not a whole number. Enter a number without decimals, for example {example}.',
  },
  INPUT_NOT_A_NUMBER: {
    vi: '{field} là "{value}", không phải số. Hãy nhập một số, ví dụ {example}.',
    en: '{field} is "{value}", which is not a number. Enter a number, for example {example}.',
  },
  INPUT_NOT_VND: {
    vi: '{field} là "{value}", không phải số tiền. Hãy nhập số đồng nguyên, ví dụ {example}.',
    en: '{field} is "{value}", which is not an amount. Enter whole đồng, for example {example}.',
  },
  INPUT_NOT_YES_OR_NO: {
    vi: '{field} là "{value}". Hãy ghi có, không, hoặc để trống khi chưa biết.',
    en: '{field} is "{value}". Enter yes or no, or leave it empty when unknown.',
  },
  INPUT_OUT_OF_RANGE: {
    vi: '{field} là {value}, ngoài khoảng cho phép từ {min} đến {max}. Hãy nhập giá trị trong khoảng này.',
    en: '{field} is {value}, outside the allowed range from {min} to {max}. Enter a value within it.',
  },
  INPUT_TOO_MANY_DECIMALS: {
    vi: '{field} là {value}, có nhiều hơn {max} chữ số thập phân. Hãy làm tròn đến {max} chữ số.',
    en: '{field} is {value}, which has more than {max} decimals. Round it to {max}.',
  },
  INPUT_TOO_LONG: {
    vi: '{field} dài {length} ký tự, tối đa là {max}. Hãy rút ngắn lại.',
    en: '{field} has {length} characters, at most {max} are allowed. Shorten it.',
  },
  INPUT_PASSWORD_TOO_SHORT: {
    vi: 'Mật khẩu mới có {length} ký tự, cần ít nhất {min}. Hãy chọn mật khẩu dài hơn.',
    en: 'The new password has {length} characters, at least {min} are asked. Choose a longer one.',
  },
  INPUT_NOT_A_CHOICE: {
    vi: '{field} là "{value}", không có trong danh sách. Hãy chọn một trong: {choices}.',
    en: '{field} is "{value}", which is not on the list. Choose one of: {choices}.',
  },
  INPUT_UNKNOWN_FIELD: {
    vi: '{resource} không có trường "{field}". Hãy kiểm tra tên trường hoặc tên cột.',
    en: '{resource} has no field "{field}". Check the name of the field or column.',
  },
  INPUT_READ_ONLY_FIELD: {
    vi: '{field} do hệ thống tính hoặc giữ nên không sửa được. Hãy bỏ trường này khỏi phần sửa.',
    en: '{field} is kept by the system and cannot be edited. Leave it out of the edit.',
  },
  INPUT_MUST_BE_EMPTY: {
    vi: '{field} phải để trống khi {reason}. Hãy xoá giá trị này.',
    en: '{field} must be empty when {reason}. Clear it.',
  },
  INPUT_REFERENCE_MISSING: {
    vi: '{field} là "{value}" nhưng không tìm thấy {resource} nào như vậy. Hãy chọn một bản ghi đang có.',
    en: '{field} is "{value}", but no such {resource} was found. Choose an existing record.',
  },
  INPUT_REFERENCE_AMBIGUOUS: {
    vi: '{field} là "{value}", khớp với {count} bản ghi {resource}. Hãy ghi rõ hơn (kèm thôn, mã hoặc năm sinh) để chỉ một bản ghi.',
    en: '{field} is "{value}", which matches {count} records of {resource}. Say more (with the hamlet, the code or the year of birth) to name one.',
  },
  INPUT_PATTERN: {
    vi: '{field} là "{value}", không đúng dạng: {expected}. Hãy sửa lại.',
    en: '{field} is "{value}", which does not have the form: {expected}. Correct it.',
  },
  INPUT_BAD_FILTER: {
    vi: 'Bộ lọc tại "{field}" không dùng được: {reason}. Hãy sửa điều kiện lọc.',
    en: 'The filter at "{field}" cannot be used: {reason}. Correct the condition.',
  },
  INPUT_BAD_DEFINITION: {
    vi: 'Định nghĩa chưa dùng được ở "{field}": {reason}.',
    en: 'The definition cannot be used at "{field}": {reason}.',
  },
  INPUT_BAD_ORDER: {
    vi: 'Không sắp xếp {resource} theo "{field}" được. Hãy chọn một trong: {choices}.',
    en: '{resource} cannot be ordered by "{field}". Choose one of: {choices}.',
  },
  INPUT_BAD_CURSOR: {
    vi: 'Vị trí trang "{value}" không thuộc danh sách này. Hãy mở lại danh sách từ trang đầu.',
    en: 'The page position "{value}" does not belong to this list. Open the list again from its first page.',
  },
  INPUT_AREA_NOT_IN_FORCE: {
    vi: '{area} có hiệu lực từ {from} đến {to}, không có theo địa giới ngày {boundary}. Hãy chọn ngày khác, hoặc đơn vị có vào ngày này.',
    en: '{area} is in force from {from} to {to}, so it does not exist under the boundaries of {boundary}. Choose another day, or a unit of that day.',
  },
  INPUT_BAD_FILE: {
    vi: 'Không đọc được tệp "{file}": {reason}. Hãy lưu lại tệp theo dạng {expected} rồi nhập lại.',
    en: 'The file "{file}" cannot be read: {reason}. Save it as {expected} and import it again.',
  },
  INPUT_CELL_FORMULA: {
    vi: '{field} là công thức; sẽ lấy kết quả lưu trong tệp là "{value}". Hãy xem kết quả này còn đúng không.',
    en: '{field} is a formula; its result in the file, "{value}", is taken. See whether it is still right.',
  },
  INPUT_CELL_UNCALCULATED: {
    vi: '{field} là công thức mà tệp không kèm kết quả. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập.',
    en: '{field} is a formula without a result in the file. Open the file in Excel or LibreOffice, save it and import it again.',
  },
  INPUT_CELL_DATE: {
    vi: '{field} là mã, nhưng Excel đã đổi ô thành ngày {value}. Hãy đặt cột kiểu Văn bản rồi gõ lại mã.',
    en: '{field} is a code, but Excel has turned the cell into the day {value}. Format the column as text and enter the code again.',
  },
  INPUT_CELL_DIGITS: {
    vi: '{field} là "{value}", được hiểu là ngày {day}. Hãy xem có đúng không.',
    en: '{field} is "{value}", taken for the day {day}. See whether that is right.',
  },
  INPUT_CELL_SERIAL: {
    vi: '{field} là "{value}", có thể là {days}. Hãy ghi rõ ngày/tháng/năm, ví dụ 20/12/2022.',
    en: '{field} is "{value}", which may be {days}. Write day/month/year, for example 20/12/2022.',
  },
  INPUT_CELL_RESTORED: {
    vi: '{field} là "{value}", đã mất số 0 ở đầu trong bảng tính; sẽ ghi "{restored}". Hãy xem có đúng không.',
    en: '{field} is "{value}" and has lost its leading 0 in a spreadsheet; "{restored}" is written. See whether that is right.',
  },
  INPUT_CELL_ZEROS: {
    vi: '{field} là "{value}", có thể đã mất số 0 ở đầu vì ô trong tệp là kiểu số. Hãy đặt cột kiểu Văn bản rồi gõ lại đủ chữ số.',
    en: '{field} is "{value}", which has perhaps lost its leading 0 in a cell of numbers. Format the column as text and enter all digits.',
  },
  INPUT_CELL_CLOCK: {
    vi: '{field} có giờ {value}, nhưng cột này chỉ ghi ngày; sẽ lấy ngày {day} và bỏ giờ. Hãy xem ngày có đúng không.',
    en: '{field} carries the time {value}, but the column keeps only days; {day} is taken without the time. See whether the day is right.',
  },
  INPUT_CELL_UNIT: {
    vi: '{field} là "{value}" {unit} theo tiêu đề của tệp; sẽ ghi {dong} đồng.',
    en: '{field} is "{value}" {unit} by the heading of the file; {dong} đồng are written.',
  },
  INPUT_OLD_FONT: {
    vi: '{field} là "{value}", gõ bằng phông chữ cũ ({font}) chứ không phải Unicode. Hãy chuyển mã tệp sang Unicode (UniKey: Ctrl+Shift+F6) rồi nhập lại.',
    en: '{field} is "{value}", typed for an old font ({font}) and not in Unicode. Convert the file to Unicode (UniKey: Ctrl+Shift+F6) and import it again.',
  },
  INPUT_CELL_GROUP: {
    vi: '{field} lấy theo dòng nhóm phía trên (dòng {line}: "{value}").',
    en: '{field} is taken from the group above (row {line}: "{value}").',
  },
  INPUT_CELL_ABOVE: {
    vi: '{field} để trống nên lấy theo dòng {line} phía trên: "{value}".',
    en: '{field} is empty and taken from row {line} above: "{value}".',
  },
  INPUT_SEVERAL_MARKED: {
    vi: '{field} được điền ở nhiều cột cùng lúc ({value}). Hãy giữ lại một ô.',
    en: '{field} is filled in in several columns at once ({value}). Keep one cell.',
  },
  INPUT_ROW_TOTALS: {
    vi: 'Dòng cộng, bắt đầu bằng "{value}".',
    en: 'A row of totals, beginning with "{value}".',
  },
  INPUT_ROW_SIGNATURE: {
    vi: 'Phần ký tên cuối biểu: "{value}".',
    en: 'Of the signatures below the list: "{value}".',
  },
  INPUT_ROW_GROUP: {
    vi: 'Dòng tên nhóm, không phải một bản ghi: "{value}".',
    en: 'The name of a group and no record: "{value}".',
  },
  INPUT_ROW_NUMBERING: {
    vi: 'Dòng đánh số cột dưới tiêu đề.',
    en: 'The numbers of the columns under the headings.',
  },
  INPUT_ROW_HEADING: {
    vi: 'Tiêu đề lặp lại: "{value}".',
    en: 'The headings once more: "{value}".',
  },
  INPUT_ROW_BLANK: {
    vi: 'Dòng chỉ có số thứ tự ({value}), chưa điền gì.',
    en: 'Only the number of the row ({value}), and nothing filled in.',
  },
  INPUT_ROW_REMARK: {
    vi: 'Dòng chỉ có chữ ngoài các cột được nhập: "{value}".',
    en: 'Only text outside the imported columns: "{value}".',
  },
  INPUT_NO_COLUMNS: {
    vi: 'Chưa có cột nào của tệp "{file}" được gán cho một trường. Hãy chọn đúng dòng tiêu đề rồi gán ít nhất một cột.',
    en: 'No column of the file "{file}" is assigned to a field. Choose the right heading row and assign at least one column.',
  },
  INPUT_CELL_ERROR: {
    vi: '{field} là lỗi "{value}" của bảng tính. Hãy sửa ô trong tệp.',
    en: '{field} is the spreadsheet error "{value}". Correct the cell in the file.',
  },
  INPUT_CELL_ROUNDED: {
    vi: '{field} là "{value}": Excel đã làm tròn số dài nên mất chữ số. Hãy đặt ô kiểu Văn bản rồi nhập lại số.',
    en: '{field} is "{value}": Excel has rounded the long number. Format the cell as text and enter the number again.',
  },
  INPUT_ROW_TWICE: {
    vi: 'Dòng này trùng bản ghi với dòng {line} ({value}). Hãy giữ lại một dòng.',
    en: 'This row is about the same record as row {line} ({value}). Keep one of them.',
  },
  INPUT_KEY_AMBIGUOUS: {
    vi: 'Có {count} bản ghi {resource} khớp với {value}. Hãy thêm cột Mã số hoặc chọn thêm cột để nhận ra bản ghi.',
    en: '{count} records of {resource} match {value}. Add the column Id or choose more columns to tell records apart.',
  },
  RULE_DUPLICATE: {
    vi: 'Đã có {resource} với {field} là "{value}". Hãy sửa bản ghi đang có hoặc nhập giá trị khác.',
    en: 'There already is a {resource} with {field} "{value}". Edit that record or enter another value.',
  },
  RULE_HAS_DEPENDENTS: {
    vi: 'Không xoá được {resource} vì còn {count} bản ghi {dependents} đang dùng. Hãy xoá hoặc chuyển chúng trước.',
    en: '{resource} cannot be deleted: {count} records of {dependents} use it. Delete or move them first.',
  },
  RULE_HAS_EVIDENCE: {
    vi: 'Không xoá được {resource}: {count} bản ghi {dependents} do phần mềm ghi lại làm căn cứ, không ai xoá được. Hãy để nguyên; nội dung còn sửa được thì sửa, hoặc ghi rõ trong tên là không dùng nữa.',
    en: '{resource} cannot be deleted: {count} records of {dependents} were written by the product as evidence, and nobody deletes them. Leave it; edit what can still be edited, or say in its name that it is no longer used.',
  },
  RULE_ADJUSTED_BELOW_ZERO: {
    vi: '{resource}: tính chung, các lần điều chỉnh làm giảm {less}, nhiều hơn {own} đã giao. Hãy sửa để tổng số giảm không quá {own}.',
    en: '{resource}: the adjustments together take away {less}, more than the {own} that was assigned. Take away at most {own} in all.',
  },
  RULE_TARGET_APPROVED: {
    vi: 'Mục tiêu đã được phê duyệt ({decision}, ngày {on}) nên giữ nguyên. Chỉ cấp huyện hoặc quản trị viên sửa được; muốn xoá thì bỏ ngày phê duyệt trước. Hãy đề nghị cấp phê duyệt điều chỉnh.',
    en: 'The target was approved ({decision}, on {on}) and stands. Only the district or an administrator changes it; to delete it, take back the day of approval first. Ask those who approve for an adjustment.',
  },
  RULE_DATES_ORDER: {
    vi: '{from} ({fromValue}) muộn hơn {to} ({toValue}). Hãy sửa để {from} không sau {to}.',
    en: '{from} ({fromValue}) is after {to} ({toValue}). Correct them so that {from} is not after {to}.',
  },
  RULE_GROWTH_IMPLAUSIBLE: {
    vi: 'Số đo cho kết quả ngoài giới hạn mà WHO cho là có thể có, nên không dùng để kết luận. Hãy xem lại chiều cao, cân nặng, ngày sinh, giới tính, hoặc đo lại.',
    en: 'The measurement gives a score beyond what the WHO takes for possible, so nothing is concluded from it. Check height, weight, birth date and sex, or measure again.',
  },
  RULE_GROWTH_UNJUDGED: {
    vi: 'Chưa kết luận được thấp còi hay nhẹ cân vì thiếu {missing} của trẻ. Hãy bổ sung ở bảng Nhân khẩu.',
    en: 'Stunting and underweight cannot be told because {missing} of the child is missing. Add it in the sheet of persons.',
  },
  RULE_GROWTH_SHRINKS: {
    vi: 'Chiều cao {height} cm thấp hơn lần đo ngày {on} ({earlier} cm). Hãy xem lại cả hai lần đo.',
    en: 'The height of {height} cm is less than on {on} ({earlier} cm). Check both measurements.',
  },
  RULE_DIFFERS_FROM_MEASURED: {
    vi: '{field}: người rà soát ghi "{answered}", lần cân đo ngày {on} cho "{measured}". Kết quả cân đo được dùng; hãy bỏ trống câu trả lời hoặc kiểm tra lần đo.',
    en: '{field}: the reviewer answered "{answered}", the measurement of {on} gives "{measured}". The measurement is used; clear the answer or check the measurement.',
  },
  RULE_MATERNITY_SEX: {
    vi: 'Người này ghi giới tính Nam nên không có thai kỳ hay cho con bú. Hãy chọn đúng người, hoặc sửa giới tính ở bảng Nhân khẩu.',
    en: 'This person is recorded as male, so there is no pregnancy or breastfeeding. Choose the right person, or correct the sex in the sheet of persons.',
  },
  RULE_NUTRITION_GROUP: {
    vi: 'Người nhận {age} tuổi vào ngày {on}, không thuộc nhóm mà kế hoạch nêu cho loại hỗ trợ này ({group}; kế hoạch, mục III.3.2). Hãy xem lại người nhận, hoặc ghi thai kỳ, cho con bú nếu có.',
    en: 'The receiver is aged {age} on {on}, which is not a group that the plan names for this support ({group}; plan III, 3.2). Check the receiver, or record a pregnancy or breastfeeding.',
  },
  RULE_FOLLOW_UP_EARLY: {
    vi: 'Theo dõi ngày {on}, chưa đủ 3 tháng kể từ khi nhận việc (đến {due}). Kết quả này chưa là căn cứ thanh toán (TT 55/2023, Điều 72). Hãy theo dõi lại khi đủ hạn.',
    en: 'Followed up on {on}, before three months in work were over ({due}). It is no evidence for payment yet (Circular 55/2023, art. 72). Follow up again when they are.',
  },
  RULE_FOLLOW_UP_UNDATED: {
    vi: 'Đã ghi còn làm hay không sau 3 tháng nhưng chưa ghi ngày theo dõi. Hãy ghi ngày.',
    en: 'It is recorded whether the worker is still in work after three months, but not when that was asked. Enter the day.',
  },
  RULE_VACANCY_FULL: {
    vi: 'Vị trí này cần {openings} người và đã có {placed} người nhận việc. Hãy xem lại vị trí, hoặc sửa số người cần.',
    en: 'The vacancy asks for {openings} and {placed} have been placed in it already. Check the vacancy, or correct its openings.',
  },
  RULE_TOO_YOUNG_TO_WORK: {
    vi: 'Người này {age} tuổi vào ngày {on}; dữ liệu lao động thu thập từ đủ 15 tuổi (TT 01/2022, Điều 6). Hãy xem lại ngày sinh hoặc chọn đúng người.',
    en: 'The person is aged {age} on {on}; labour data are of people of 15 or more (Circular 01/2022, art. 6). Check the birth date or choose the right person.',
  },
  RULE_SEARCH_OPEN: {
    vi: 'Người này đã có nhu cầu việc làm đang mở, đăng ký ngày {on}. Hãy cập nhật bản ghi đó thay vì thêm bản mới.',
    en: 'The person has an open job search already, registered on {on}. Update that record instead of adding another.',
  },
  RULE_COST_ABOVE_CEILING: {
    vi: '{kind}: {amount}, cao hơn mức tối đa {ceiling} cho {group} ({source}). Hãy xem lại số tiền, số lượng, hoặc đối tượng.',
    en: '{kind}: {amount} is above the ceiling of {ceiling} for {group} ({source}). Check the amount, the quantity, or whom it is for.',
  },
  RULE_HIRED_ABOVE_PARTICIPANTS: {
    vi: 'Được nhận việc {hired} người, nhiều hơn {participants} người tham gia. Hãy sửa một trong hai số.',
    en: '{hired} hired is more than the {participants} who took part. Correct one of the two.',
  },
  RULE_PERIODS_OVERLAP: {
    vi: '{resource} từ {from} đến {to} trùng thời gian với bản ghi "{other}". Hãy sửa ngày của một trong hai.',
    en: '{resource} from {from} to {to} overlaps the record "{other}". Correct the dates of one of them.',
  },
  RULE_SHARES_NOT_WHOLE: {
    vi: 'Các phần của {resource} cộng lại là {total}, phải đúng bằng {whole}. Hãy sửa các phần.',
    en: 'The shares of {resource} add up to {total} and must be exactly {whole}. Correct the shares.',
  },
  RULE_OVER_ALLOCATED: {
    vi: '{resource}: đã dùng {used}, vượt mức được giao {available}. Hãy giảm số tiền hoặc tăng mức giao.',
    en: '{resource}: {used} is used, more than the {available} allocated. Lower the amount or raise the allocation.',
  },
  RULE_WRONG_SOURCE: {
    vi: 'Nguồn vốn "{source}" thuộc loại {kind}; {resource} cần nguồn loại {expected}. Hãy chọn lại nguồn vốn.',
    en: 'The source "{source}" is of the kind {kind}; {resource} needs one of the kind {expected}. Choose the source again.',
  },
  RULE_MORE_THAN: {
    vi: '{what} là {value}, nhiều hơn {limit} là {limitValue}. Hãy sửa một trong hai số.',
    en: '{what} is {value}, more than {limit}, which is {limitValue}. Correct one of the two.',
  },
  RULE_NOT_PAYABLE: {
    vi: 'Không chi từ bản ghi "{kind}" được: chỉ chi từ phân bổ hoặc chuyển nguồn. Hãy chọn bản ghi phân bổ tương ứng.',
    en: 'Nothing is paid from a record of the kind "{kind}", only from an allocation or a carry-over. Choose that record.',
  },
  RULE_DIFFERS_FROM_BASIS: {
    vi: '{field} là {value}, nhưng bản ghi gốc "{basis}" có {expected}. Hãy sửa cho khớp hoặc chọn bản ghi gốc khác.',
    en: '{field} is {value}, but the record "{basis}" that it is based on has {expected}. Correct it or choose another.',
  },
  RULE_OUTSIDE_BUDGET_YEAR: {
    vi: '{field} là {value}, ngoài năm ngân sách {year} của phân bổ. Hãy kiểm tra: tiền chi sang năm sau cần được chuyển nguồn.',
    en: '{field} is {value}, outside the budget year {year} of the allocation. Check it: money spent later is carried over first.',
  },
  RULE_NOT_ELIGIBLE: {
    vi: 'Có thể không đúng đối tượng theo {article} ({confidence}): cần {expected}; hồ sơ cho thấy {found}. Hãy kiểm tra trước khi chi.',
    en: 'Perhaps not entitled under {article} ({confidence}): {expected} is asked; the records say {found}. Check before paying.',
  },
  RULE_ELIGIBILITY_UNKNOWN: {
    vi: 'Chưa đủ dữ liệu để biết có đúng đối tượng theo {article} ({confidence}): cần {expected}; hồ sơ mới có {found}. Hãy bổ sung.',
    en: 'The records cannot tell whether {article} ({confidence}) is met: {expected} is asked; known is {found}. Complete them.',
  },
  RULE_ABOVE_NORM: {
    vi: 'Số tiền {value} cao hơn mức tối đa {most} theo {article} ({confidence}). Hãy kiểm tra lại số tiền.',
    en: 'The amount {value} is above the most, {most}, under {article} ({confidence}). Check the amount.',
  },
  RULE_OVERLAP: {
    vi: 'Trùng hỗ trợ: đã nhận "{kind}" {period}, {component} của {programme}, {sources} ({record}). Một người, một loại hỗ trợ, một thời gian chỉ do một chương trình, một nguồn chi (Thông tư 55/2023/TT-BTC, Điều 69 và 72). Hãy kiểm tra.',
    en: 'Overlap: "{kind}" was received {period}, {component} of {programme}, {sources} ({record}). One person, one kind of support and one time are charged to one programme and source only (Circular 55/2023/TT-BTC, art. 69 and 72). Check.',
  },
  RULE_REPEATED_SUPPORT: {
    vi: 'Có thể nhập hai lần: đã có "{kind}" {period}, {component} của {programme}, {sources} ({record}). Hãy kiểm tra.',
    en: 'Perhaps entered twice: there is "{kind}" {period}, {component} of {programme}, {sources} ({record}). Check.',
  },
  RULE_SHARES_DIFFER: {
    vi: 'Các nguồn chi trả cộng lại là {total}, số tiền hỗ trợ là {amount}. Hãy sửa cho khớp.',
    en: 'The funding shares add up to {total}, the support’s amount is {amount}. Make them agree.',
  },
  RULE_IN_TWO_AT_ONCE: {
    vi: 'Hộ này cũng tham gia {what} "{other}" từ {from} đến {to}. Hãy kiểm tra để không hỗ trợ trùng.',
    en: 'This household is also a member of the {what} "{other}" from {from} to {to}. Check that it is not supported twice.',
  },
  RULE_OUTSIDE_MODEL: {
    vi: 'Người nhận không có trong danh sách hộ tham gia mô hình "{model}". Hãy thêm hộ vào mô hình hoặc bỏ trống mô hình.',
    en: 'The beneficiary is not among the members of the model "{model}". Add the household to it or leave the model empty.',
  },
  RULE_TOO_MANY_SESSIONS: {
    vi: 'Số buổi có mặt là {attended}, lớp chỉ có {sessions} buổi. Hãy sửa một trong hai số.',
    en: '{attended} sessions were attended, the training has {sessions} only. Correct one of the two.',
  },
  RULE_PERIOD_LOCKED: {
    vi: '{resource} thuộc kỳ "{period}" của {area}, {by} đã khoá ngày {on}. Hãy đề nghị cấp huyện mở lại kỳ, nêu lý do.',
    en: '{resource} belongs to the period "{period}" of {area}, locked by {by} on {on}. Ask the district to reopen it, with a reason.',
  },
  RULE_PERIOD_STATE: {
    vi: 'Kỳ "{period}" đang là "{state}" nên không thể {act}. Việc này cần kỳ đang là: {expected}.',
    en: 'The period "{period}" is "{state}", so you cannot {act}. That needs a period that is: {expected}.',
  },
  RULE_PERIOD_FROM_ABOVE: {
    vi: '{act} kỳ "{period}" của {area} là việc của cấp trên. Hãy nhờ người phụ trách địa bàn rộng hơn {area}.',
    en: 'To {act} the period "{period}" of {area} is for the level above. Ask somebody in charge of more than {area}.',
  },
  RULE_REASON_REQUIRED: {
    vi: '{act} cần nêu lý do, hiện đang để trống. Hãy ghi lý do để người khác hiểu sau này.',
    en: 'To {act} needs a reason, which is empty. Write one, so that others understand it later.',
  },
  RULE_PERIOD_WITHOUT_REPORT: {
    vi: 'Kỳ "{period}" chưa có báo cáo nào để nộp. Hãy lập báo cáo trước.',
    en: 'The period "{period}" has no report to submit. Begin one first.',
  },
  RULE_REPORT_UNFINISHED: {
    vi: 'Báo cáo "{report}" còn thiếu phần viết: {sections}. Hãy viết các phần này rồi nộp.',
    en: 'The report "{report}" lacks text in: {sections}. Write these sections, then submit.',
  },
  RULE_REPORT_FROZEN: {
    vi: 'Báo cáo "{report}" thuộc kỳ đang là "{state}" nên không sửa được. Hãy đề nghị cấp trên trả lại hoặc mở lại kỳ này.',
    en: 'The report "{report}" is in a period that is "{state}" and cannot be edited. Ask the level above to return or reopen it.',
  },
  RULE_TASK_STATE: {
    vi: 'Công việc "{task}" có ngày hoàn thành {doneOn} nhưng tình trạng chưa là "Đã xong". Hãy sửa một trong hai.',
    en: 'The task "{task}" has the day done {doneOn}, but its state is not "Done". Correct one of them.',
  },
  RULE_PAGE_NOT_PUBLIC: {
    vi: 'Trang "{page}" hiện không công khai nên không có gì để ngừng. Hãy tải lại trang quản lý.',
    en: 'The page "{page}" is not public, so there is nothing to withdraw. Reload the page.',
  },
  RULE_PAGE_OF_COMMUNE: {
    vi: '{area} không phải xã, phường, thị trấn nên không có trang công khai riêng: trang của cả xã và của một phần xã đặt cạnh nhau sẽ lộ số nhỏ. Hãy chọn một xã.',
    en: '{area} is not a commune and has no public page of its own: pages of a whole and of its part side by side give small numbers away. Choose a commune.',
  },
  RULE_PAGE_OVERLAPS: {
    vi: 'Trang "{page}" đang công khai số liệu năm {year} của cùng địa bàn; hai trang đặt cạnh nhau sẽ lộ số nhỏ. Hãy ngừng trang đó trước, hoặc công khai năm khác.',
    en: 'The page "{page}" shows the figures of {year} for the same places; two pages side by side give small numbers away. Withdraw that one first, or publish another year.',
  },
  RULE_CYCLE: {
    vi: '{resource} không thể nằm dưới chính nó qua {field}. Hãy chọn bản ghi cấp trên khác.',
    en: '{resource} cannot stand below itself through {field}. Choose another parent.',
  },
  RULE_STEP_ORDER: {
    vi: '{step} bắt đầu ngày {from}, trước khi {earlier} xong ({to}). Hãy sửa ngày hoặc ghi bước trước cho xong.',
    en: '{step} starts on {from}, before {earlier} is done ({to}). Correct the days or finish the earlier step.',
  },
  RULE_STEP_MISSING: {
    vi: 'Chưa ghi bước "{missing}" mà đã có {step}. Hãy ghi bước còn thiếu.',
    en: 'The step "{missing}" is not recorded, but {step} is. Record the missing step.',
  },
  RULE_STEP_NOT_IN_FORCE: {
    vi: '{step} ngày {date} nằm ngoài thời gian áp dụng của bước này ({from} – {to}): {source}. Hãy bỏ bước này hoặc sửa ngày.',
    en: '{step} on {date} lies outside the time in which the step applies ({from} – {to}): {source}. Leave it out or correct the day.',
  },
  RULE_STEP_TOO_SHORT: {
    vi: '{step} kéo dài {days} ngày làm việc, tối thiểu là {minimum}: {source}. Hãy kéo dài hoặc sửa ngày.',
    en: '{step} lasts {days} working days, at least {minimum} are asked: {source}. Extend it or correct the days.',
  },
  RULE_STEP_ATTENDANCE: {
    vi: '{step} có {present} trên {invited} hộ dự, phải trên {minimum}%: {source}. Hãy họp lại hoặc sửa số người dự.',
    en: '{step} was attended by {present} of {invited} households, more than {minimum}% are asked: {source}. Meet again or correct the numbers.',
  },
  RULE_SCORE_MIXED: {
    vi: 'B1 nhập {entered} nhưng phiếu dùng bảng điểm "{card}", B1 tính từ bảng là {computed}. Hãy xoá điểm nhập tay hoặc bỏ bảng điểm.',
    en: 'B1 was entered as {entered}, but the sheet uses the card "{card}", which gives {computed}. Clear the entered score or take the card away.',
  },
  RULE_SCORE_CARD_UNFIT: {
    vi: 'Bảng điểm "{card}" dành cho {expected}, phiếu này thuộc {actual}. Hãy chọn bảng điểm khác.',
    en: 'The card "{card}" is for {expected}, this sheet is for {actual}. Choose another card.',
  },
  RULE_SCORE_CARD_EXAMPLE: {
    vi: 'Bảng điểm "{card}" chỉ minh hoạ cấu trúc, không phải văn bản đang áp dụng. Đừng dùng kết quả để phân loại hộ.',
    en: 'The card "{card}" only shows the structure and is not in force. Do not classify households by its result.',
  },
  RULE_SCORE_ANSWER_UNFIT: {
    vi: 'Câu trả lời thuộc "{actual}", không thuộc "{expected}" của phiếu. Hãy chọn chỉ tiêu và phương án của đúng bảng điểm.',
    en: 'The answer belongs to "{actual}", not to "{expected}" of the sheet. Choose an item and option of the right card.',
  },
  RULE_COMPLAINT_ANSWER: {
    vi: 'Khiếu nại có {given} mà thiếu {missing}. Hãy ghi đủ kết quả và ngày trả lời.',
    en: 'The complaint has {given} without {missing}. Record both the outcome and the day of the answer.',
  },
  RULE_DECIDED: {
    vi: 'Kết quả của hộ đã công nhận là "{recognised}" theo quyết định {decision} ngày {date}. Muốn đính chính, hãy ghi lý do vào "Lý do đính chính" trong cùng lần sửa.',
    en: 'The household is recognised as "{recognised}" by decision {decision} of {date}. To correct it, give the reason in "Reason of the correction" in the same edit.',
  },
  RULE_CAMPAIGN_DECIDED: {
    vi: 'Đợt "{campaign}" đã có quyết định công nhận ngày {date} nên không lập thêm danh sách. Hãy lập đợt rà soát thường xuyên cho hộ phát sinh.',
    en: '"{campaign}" was decided on {date}, so no more sheets are made. Open a regular review for households that come up.',
  },
  RULE_REVIEWS_UNFINISHED: {
    vi: 'Còn {count} phiếu chưa có phân loại để công nhận: {examples}. Hãy ghi đủ các phiếu này, hoặc chọn chỉ công nhận các phiếu đã xong.',
    en: '{count} sheets have no class to recognise yet: {examples}. Finish them, or choose to recognise the finished ones only.',
  },
  RULE_ENDED_ON_LIST: {
    vi: '{count} phiếu chưa công nhận là của hộ đã kết thúc (chuyển đi, nhập hộ, không còn ai) hoặc đã chuyển khỏi địa bàn: {examples}. Hãy dùng "Bỏ phiếu thừa", chọn chỉ phiếu của hộ đã kết thúc; hoặc sửa ngày kết thúc của hộ.',
    en: '{count} open sheets belong to households that have ended (moved away, merged, nobody left) or moved out of the area: {examples}. Use "Clear unused sheets" for ended households only; or correct the day on which the household ended.',
  },
  RULE_COMPLAINTS_OPEN: {
    vi: '{count} hộ được công nhận còn khiếu nại chưa trả lời: {examples}. Hãy ghi kết quả và ngày trả lời trước khi ra quyết định.',
    en: '{count} recognised households have a complaint without an answer: {examples}. Record the outcome and the day of the answer before the decision.',
  },
  RULE_DECISION_STEP_DIFFERS: {
    vi: 'Bước "{step}" đã ghi ngày {recorded}, văn bản {paper}; lần công nhận này theo {decision} ngày {date}. Bước được giữ nguyên; nếu sai, hãy sửa trong bảng các bước.',
    en: 'The step "{step}" is recorded on {recorded} with the paper {paper}; this recognition is by {decision} of {date}. The step stays; correct it among the steps if it is wrong.',
  },
  RULE_NOTHING_TO_RECOGNISE: {
    vi: 'Đợt "{campaign}" không có phiếu nào để công nhận ở địa bàn này: {listed} phiếu đã lập, {unfinished} phiếu chưa có phân loại, còn lại đã công nhận. Hãy lập danh sách và ghi phiếu trước.',
    en: 'In "{campaign}" nothing can be recognised here: {listed} sheets, {unfinished} of them without a class, the others recognised already. Make the list and fill in the sheets first.',
  },
  RULE_HOUSEHOLDS_UNLISTED: {
    vi: '{count} hộ đang ở địa bàn không có phiếu ({examples}): biểu 1 và tỷ lệ nghèo năm {year} chỉ tính trên {listed} hộ có phiếu. Để tính trên mọi hộ, hãy lập danh sách với “Mọi hộ; hộ không nghèo, không cận nghèo giữ kết quả năm trước”.',
    en: '{count} households living there have no sheet ({examples}): form 1 and the poverty rate of {year} count the {listed} with one only. To count all of them, make the list with “Every household; those neither poor nor near-poor keep last year’s class”.',
  },
  RULE_CAUSE_MISSING: {
    vi: '{count} hộ nghèo, cận nghèo chưa ghi nguyên nhân: {examples}. Hãy ghi nguyên nhân cho từng hộ.',
    en: '{count} poor or near-poor households have no cause recorded: {examples}. Record the causes of each.',
  },
  RULE_HOUSEHOLD_ENDED: {
    vi: 'Hộ {household} đã kết thúc ngày {date}. Hãy chọn một hộ đang có.',
    en: 'Household {household} ended on {date}. Choose a household that still exists.',
  },
  RULE_NOT_A_MEMBER: {
    vi: '{person} không phải thành viên của hộ {household} vào ngày {date}. Hãy chọn người đang ở trong hộ.',
    en: '{person} is no member of household {household} on {date}. Choose a present member.',
  },
  RULE_MEMBERS_LEFT: {
    vi: 'Hộ {household} còn {count} người: {members}. Hãy chuyển hoặc ghi mất cho họ trước.',
    en: 'Household {household} still has {count} members: {members}. Move them or record their deaths first.',
  },
  RULE_HEAD_LEAVES: {
    vi: 'Chủ hộ {household} đang ở trong số người tách đi, mà hộ còn lại {members}. Hãy chọn những người khác tách đi, hoặc ghi “Đổi chủ hộ” trước rồi mới tách.',
    en: 'The head of household {household} is among those who leave, while {members} stay. Choose others to leave, or record a new head first and split then.',
  },
  RULE_NOBODY_LEFT: {
    vi: 'Hộ {household} sẽ không còn ai ngoài những người tách đi. Hãy để lại ít nhất một người, hoặc dùng "Chuyển đi".',
    en: 'Nobody would stay in household {household}. Leave at least one member, or move the whole household.',
  },
  RULE_EVENT_TOO_EARLY: {
    vi: 'Ngày {date} sớm hơn {earlier} của {subject}. Hãy nhập ngày muộn hơn.',
    en: '{date} is before {earlier} of {subject}. Enter a later day.',
  },
  RULE_ALREADY_UNDONE: {
    vi: '{operation} đã được hoàn tác lúc {at}. Không cần làm gì thêm.',
    en: '{operation} was taken back at {at} already. Nothing more is to be done.',
  },
  RULE_UNIT_LEVEL: {
    vi: '{unit} thuộc {level} nên không thể trực thuộc {parent} ({parentLevel}). Hãy chọn đơn vị cấp trên.',
    en: '{unit} is of level {level}, so it cannot lie in {parent} ({parentLevel}). Choose a unit of a higher level.',
  },
  RULE_UNIT_CODE_TAKEN: {
    vi: 'Mã {code} đang thuộc "{other}" từ {from} đến {to}. Mã chỉ dùng lại được ngoài thời gian này.',
    en: 'The code {code} belongs to "{other}" from {from} to {to}. It can be used again only outside that time.',
  },
  RULE_SUCCESSION_DATES: {
    vi: '{unit} có hiệu lực từ {from} đến {to}, không khớp với ngày sắp xếp {date}. Đơn vị cũ phải hết hiệu lực đúng ngày hôm trước, đơn vị mới phải có hiệu lực vào ngày này.',
    en: '{unit} is in force from {from} to {to}, which does not fit the change on {date}. The old unit must end the day before, the new one be in force on the day.',
  },
  RULE_LOADED_NOT_UNDONE: {
    vi: 'Việc này được nạp sẵn cùng dữ liệu ban đầu, không phải làm ở đây, nên không có lịch sử để hoàn tác. Nếu sai, hãy sửa trực tiếp các bản ghi.',
    en: 'This was loaded with the initial data and not done here, so there is no history to take it back by. If it is wrong, edit the records.',
  },
  RULE_UNIT_FIGURES_DIFFER: {
    vi: 'Số liệu trước ({before}) và sau ({after}) khi sắp xếp không bằng nhau. Hãy kiểm tra các hộ, đơn vị chưa được chuyển.',
    en: 'The figures before ({before}) and after ({after}) the change are not equal. Check households and units that were not moved.',
  },
  RULE_HOUSEHOLDS_NOT_ASSIGNED: {
    vi: 'Còn {count} hộ của thôn cũ chưa được chia: {examples}. Hãy chọn thôn mới cho từng hộ.',
    en: '{count} households of the old hamlet are not assigned: {examples}. Choose a new hamlet for each.',
  },
  RULE_UNIT_CHANGE: {
    vi: 'Không sắp xếp được: {reason}. Hãy sửa rồi xem trước lại.',
    en: 'The units cannot be changed so: {reason}. Correct it and preview again.',
  },
  RULE_IMPORT_STATE: {
    vi: 'Lần nhập tệp "{file}" đang ở tình trạng "{state}" nên không hoàn tác được. Hãy tải lại danh sách.',
    en: 'The import of "{file}" is in the state "{state}" and cannot be undone. Reload the list.',
  },
  CONFLICT_VERSION: {
    vi: '{resource} vừa được người khác lưu: phiên bản hiện nay là {current}, phần sửa dựa trên {base}. Hãy so lại.',
    en: 'Somebody saved {resource} first: it is at version {current}, the edit began at {base}. Compare and decide.',
  },
  CONFLICT_CELL: {
    vi: '{field}: người khác đã sửa thành "{theirs}" sau khi tệp được xuất; trong tệp là "{mine}". Hãy xem lại rồi sửa trên bảng.',
    en: '{field}: somebody set it to "{theirs}" after the file was exported; the file has "{mine}". Decide in the sheet.',
  },
  CONFLICT_IDEMPOTENCY_KEY: {
    vi: 'Khoá "{key}" đã dùng cho một lần lưu có nội dung khác. Hãy gửi lại với khoá mới.',
    en: 'The key "{key}" was used for a save with other content. Send it again with a new key.',
  },
  ACCESS_SIGN_IN: {
    vi: 'Cần đăng nhập để làm việc này. Hãy đăng nhập rồi thử lại.',
    en: 'This needs a signed-in user. Sign in and try again.',
  },
  ACCESS_SIGN_IN_REFUSED: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi thử lại.',
    en: 'The user name or the password is wrong. Check them and try again.',
  },
  ACCESS_DENIED: {
    vi: 'Tài khoản này không có quyền {action} {resource}. Hãy nhờ người quản trị cấp quyền.',
    en: 'This account may not {action} {resource}. Ask an administrator for the right.',
  },
  ACCESS_AREA: {
    vi: 'Tài khoản này không phụ trách địa bàn "{area}". Hãy chọn địa bàn được giao.',
    en: 'This account is not in charge of the area "{area}". Choose an area assigned to it.',
  },
  ACCESS_FIELD: {
    vi: 'Tài khoản này không được xem hay sửa {field} của {resource}. Hãy bỏ trường này hoặc xin cấp quyền.',
    en: 'This account may not see or edit {field} of {resource}. Leave it out or ask for the right.',
  },
  ACCESS_DEFINITION: {
    vi: 'Chỉ tiêu {indicator} do kế hoạch hoặc quản trị định nghĩa, chuyên viên phân tích không sửa, không xoá được. Hãy lập một chỉ tiêu mới.',
    en: 'Indicator {indicator} is defined by the plan or the administrator; an analyst cannot change or delete it. Define a new one.',
  },
  ACCESS_SMALL_COUNTS: {
    vi: 'Số liệu này của {area} dựa trên dưới 10 hộ nên không hiện cho người không được xem từng hộ. Hãy xem địa bàn rộng hơn.',
    en: 'This figure of {area} rests on fewer than 10 households, so it is not shown to those who may not see them one by one. Ask for a wider area.',
  },
  ACCESS_PURPOSE: {
    vi: 'Xem {field} của {resource} là xem dữ liệu cá nhân, phải nêu mục đích. Hãy nhập mục đích.',
    en: 'Seeing {field} of {resource} is seeing personal data and needs a purpose. State the purpose.',
  },
  ACCESS_ORIGIN: {
    vi: 'Yêu cầu đến từ "{origin}", không phải trang của hệ thống. Hãy mở trang của hệ thống rồi thử lại.',
    en: 'The request came from "{origin}", not from this product. Open the product and try again.',
  },
  MISSING_RECORD: {
    vi: 'Không tìm thấy {resource} "{id}": đã bị xoá, hoặc ngoài phạm vi được xem. Hãy tải lại danh sách.',
    en: '{resource} "{id}" was not found: it is deleted or out of your scope. Reload the list.',
  },
  LIMIT_PAGE: {
    vi: 'Đã xin {size} dòng một trang, tối đa là {max}. Hãy xin ít hơn và lật trang.',
    en: '{size} rows a page were asked for, at most {max} are given. Ask for fewer and turn pages.',
  },
  LIMIT_COMPLEXITY: {
    vi: 'Câu truy vấn nặng {cost} điểm, tối đa là {max}. Hãy bớt trường, bớt dòng hoặc chia nhỏ.',
    en: 'The query weighs {cost} points, at most {max} are allowed. Ask for fewer fields or rows, or split it.',
  },
  LIMIT_DEPTH: {
    vi: 'Câu truy vấn lồng {depth} tầng, tối đa là {max}. Hãy chia thành nhiều câu.',
    en: 'The query is {depth} levels deep, at most {max} are allowed. Split it.',
  },
  LIMIT_BATCH: {
    vi: 'Lần lưu có {size} dòng, tối đa là {max}. Hãy chia thành nhiều lần.',
    en: 'The save has {size} rows, at most {max} are taken at once. Split it.',
  },
  LIMIT_FILE_SIZE: {
    vi: 'Tệp "{file}" lớn {size}, tối đa là {max}. Hãy chia nhỏ tệp.',
    en: 'The file "{file}" is {size}, at most {max} is taken. Split the file.',
  },
  LIMIT_RATE: {
    vi: 'Có quá nhiều yêu cầu trong thời gian ngắn. Hãy thử lại sau {seconds} giây.',
    en: 'Too many requests came in a short time. Try again in {seconds} seconds.',
  },
  LIMIT_MEMORY: {
    vi: 'Việc này làm tiến trình xử lý dừng đột ngột hai lần, thường là vì cần quá nhiều bộ nhớ, nên đã bị từ chối. Hãy thu hẹp điều kiện hoặc gộp nhóm ít hơn rồi thử lại.',
    en: 'The process that worked on this broke off twice, mostly for want of memory, so it was refused. Narrow it or ask for fewer groups and try again.',
  },
  LIMIT_TIME: {
    vi: 'Việc này chạy quá {seconds} giây nên đã dừng. Hãy thu hẹp điều kiện rồi thử lại.',
    en: 'This ran longer than {seconds} seconds and was stopped. Narrow it and try again.',
  },
  FAULT_INTERNAL: {
    vi: 'Hệ thống gặp lỗi và chưa làm được việc này. Hãy thử lại; nếu còn lỗi, báo mã {faultId} cho người quản trị.',
    en: 'The system failed to do this. Try again; if it fails still, give {faultId} to the administrator.',
  },
  FAULT_UNAVAILABLE: {
    vi: 'Hệ thống đang bận hoặc đang khởi động lại. Dữ liệu chưa được lưu; hãy thử lại sau ít phút.',
    en: 'The system is busy or restarting. Nothing was saved; try again in a few minutes.',
  },
  FAULT_CONFIG: {
    vi: 'Cấu hình {name} không dùng được: {reason}. Hãy sửa rồi khởi động lại.',
    en: 'The setting {name} cannot be used: {reason}. Correct it and start again.',
  },
} as const satisfies Record<`${ErrorFamily}_${string}`, Message>;

export type MessageCode = keyof typeof messages;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The placeholders that the text of a code has; all are required. */
export type MessageParams<Code extends MessageCode> = Readonly<
  Record<Placeholder<(typeof messages)[Code]['vi']>, MessageParam>
>;

/** A day as Vietnamese texts and every page show it, day first; any other text stays as it is. */
export const dayFirst = (text: string): string => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** With the comma of Vietnamese texts: 83,5. */
export const withComma = (value: number): string => String(value).replace('.', ',');

/** English texts keep the form of the API. */
const shown = (param: string | number, language: keyof Message): string => {
  if (language === 'en') return String(param);
  return typeof param === 'number' ? withComma(param) : dayFirst(param);
};

function fill(
  template: string,
  language: keyof Message,
  params: Readonly<Record<string, MessageParam>>,
): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const param = params[name];
    if (param === undefined) return placeholder;
    return shown(typeof param === 'object' ? param[language] : param, language);
  });
}

export function messageOf<Code extends MessageCode>(code: Code, params: MessageParams<Code>): Message {
  const { vi, en } = messages[code];
  return { vi: fill(vi, 'vi', params), en: fill(en, 'en', params) };
}
