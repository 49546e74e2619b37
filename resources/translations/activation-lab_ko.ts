<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Edit</name>
    <message>
        <source>Change %1</source>
        <translation>%1 값 변경</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A number is missing; write one such as 0.5, -3 or 1e-3.</source>
        <translation>숫자가 빠져 있습니다. 0.5, -3, 1e-3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write one such as 0.5, -3 or 1e-3.</source>
        <translation>숫자가 아닌 값입니다: ‘%1’. 0.5, -3, 1e-3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a known function.</source>
        <translation>‘%1’ 함수는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a known function; did you mean “%2”?</source>
        <translation>‘%1’ 함수는 없습니다. ‘%2’ 함수를 찾으셨나요?</translation>
    </message>
    <message>
        <source>%1 has no parameters, so “%2” cannot be set.</source>
        <translation>%1 함수에는 매개변수가 없으므로 ‘%2’ 값을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; what can be set is: %3.</source>
        <translation>%1 함수에는 ‘%2’ 매개변수가 없습니다. 정할 수 있는 매개변수: %3.</translation>
    </message>
    <message>
        <source>%1 must be at least 0, but %2 was given.</source>
        <translation>%1 값은 0 이상이어야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 must not be 0.</source>
        <translation>%1 값은 0이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, but %2 was given.</source>
        <translation>%1 값은 0보다 커야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>Steps of %3 never lead from %1 up to %2; the step must be positive here.</source>
        <translation>간격이 %3이면 %1에서 %2까지 커질 수 없습니다. 간격을 양수로 입력하세요.</translation>
    </message>
    <message>
        <source>Steps of %3 never lead from %1 down to %2; the step must be negative here.</source>
        <translation>간격이 %3이면 %1에서 %2까지 작아질 수 없습니다. 간격을 음수로 입력하세요.</translation>
    </message>
    <message>
        <source>%1 must be a finite number, but %2 was given.</source>
        <translation>%1 값은 유한한 수여야 합니다(입력한 값: %2).</translation>
    </message>
    <message>
        <source>%1 must be less than %3, but %1 is %2 and %3 is %4.</source>
        <translation>%1 값은 %3 값보다 작아야 합니다(지금은 %1 = %2, %3 = %4).</translation>
    </message>
    <message>
        <source>“%1” is not a range; write START:STOP:STEP, such as -5:5:0.1.</source>
        <translation>‘%1’ 값을 구간으로 읽을 수 없습니다. -5:5:0.1처럼 ‘시작:끝:간격’ 꼴로 입력하세요.</translation>
    </message>
    <message>
        <source>The step must not be 0; choose one such as 0.1.</source>
        <translation>간격은 0이 될 수 없습니다. 0.1과 같은 값을 입력하세요.</translation>
    </message>
    <message>
        <source>Start and stop are both %1, which leaves no points; they must differ.</source>
        <translation>시작과 끝이 모두 %1이면 점이 하나도 없습니다. 서로 다른 값을 입력하세요.</translation>
    </message>
    <message>
        <source>This range has %1 points and at most %2 are possible; choose a larger step or a shorter range.</source>
        <translation>이 구간은 점이 %1개로, 최대 %2개를 넘습니다. 간격을 늘리거나 구간을 줄이세요.</translation>
    </message>
    <message>
        <source>The temperature must be greater than 0, but %1 was given.</source>
        <translation>온도는 0보다 커야 합니다(입력한 값: %1).</translation>
    </message>
    <message>
        <source>At least one logit is needed; write them such as 1,2,3.</source>
        <translation>로짓이 하나 이상 필요합니다. 1,2,3과 같이 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>‘%1’ 파일을 읽지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>‘%1’ 파일을 쓰지 못했습니다: %2.</translation>
    </message>
</context>
<context>
    <name>actlab::MainWindow</name>
    <message>
        <source>Activation Lab</source>
        <translation>활성화 함수 실험실</translation>
    </message>
</context>
<context>
    <name>actlab::ValueSlider</name>
    <message>
        <source>Double-click for the default, %1</source>
        <translation>두 번 누르면 기본값 %1(으)로 돌아갑니다</translation>
    </message>
    <message>
        <source>Sweep %1 back and forth</source>
        <translation>%1 값을 왕복하며 움직이기</translation>
    </message>
    <message>
        <source>The slider begins at %1.</source>
        <translation>슬라이더의 최솟값은 %1입니다.</translation>
    </message>
    <message>
        <source>The slider ends at %1.</source>
        <translation>슬라이더의 최댓값은 %1입니다.</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>기본값 %1(으)로 되돌리기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>움직이기</translation>
    </message>
</context>
</TS>
