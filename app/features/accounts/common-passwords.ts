/** The commonest of ten characters and more; shorter ones are refused for their length. */
export const COMMON_PASSWORDS = new Set(
  `
  1234567890 12345678910 123456789a 0123456789 0987654321 9876543210 1234567891 123456789q a123456789 q123456789
  1234512345 1122334455 1231231231 1112223334 9999999999 1029384756 1357924680 0147258369 147258369a 741852963a
  123123123a 123321123321 123456123456 1234567899 12345678901 123456789012 1234554321 1234567890a 1234567890q 1q2w3e4r5t
  1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc qazwsxedcrfv qazwsx1234 q1w2e3r4t5 q1w2e3r4t5y6 qwer1234qwer qwertyuiop qwertyuiop1
  qwertyuiop123 qwerty1234 qwerty12345 qwerty123456 qwerty123! qwertyqwerty asdfghjkl1 asdfghjkl; asdfghjkl123 asdfasdfasdf
  zxcvbnm123 zxcvbnm1234 zaq12wsxcde3 abcdefghij abcdefghijk abcd123456 abc1234567 abc123456789 a1b2c3d4e5 a1s2d3f4g5
  aa12345678 password12 password123 password1234 password12345 password123! password1! passw0rd12 passw0rd123 p@ssw0rd123
  p@ssword123 p@ssw0rd!! passwordpassword mypassword1 mypassword123 iloveyou12 iloveyou123 iloveyou1234 iloveyou!! iloveyou2u
  iloveyouso letmein123 letmein1234 letmein12345 welcome123 welcome1234 welcome12345 welcome2024 welcome2025 changeme123
  changeme1234 admin12345 admin123456 administrator rootroot123 test123456 test1234567 testtest123 football123 football12
  baseball123 basketball sunshine123 sunshine12 princess123 princess12 superman123 superman12 batman1234 dragon1234
  monkey1234 michael123 jennifer12 computer123 computer12 internet123 whatever123 trustno1234 starwars123 liverpool1
  liverpool123 manchester unitedkingdom photography photographer photography1 photographer1 photography123 camera1234 canon12345 nikon12345
  woaini1314 woaini1314520 5201314520 1314520520 woaiwojia1 aini1314520 zhangwei123 wangwei123 qq123456789
  `
    .trim()
    .split(/\s+/),
)
